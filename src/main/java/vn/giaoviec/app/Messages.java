package vn.giaoviec.app;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.giaoviec.model.Problem;

/** The sentences for people, in one language. */
final class Messages {
  private final ResourceBundle bundle;

  Messages(Language language) {
    // Without fallback: English is asked for as English also where the machine speaks Vietnamese.
    this.bundle =
        ResourceBundle.getBundle(
            "vn.giaoviec.app.messages",
            language.locale(),
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  ResourceBundle bundle() {
    return bundle;
  }

  /** The sentence of {@code key} with {@code {0}}, {@code {1}} … filled in. */
  String say(String key, Object... arguments) {
    return fill(bundle.getString(key), arguments);
  }

  /** What went wrong, where, and what to do; also for a code that has no sentence yet. */
  String problem(Problem problem) {
    String key = "problem." + problem.code();
    String sentence =
        bundle.containsKey(key)
            ? say(key, problem.arguments().stream().map(this::word).toArray())
            : say("unknown-problem", problem.code(), String.join(", ", problem.arguments()));
    return problem.page().isPresent()
        ? say("on-page", problem.page().getAsInt(), sentence)
        : sentence;
  }

  /** A field's name in the words of clerks; anything else as it stands. */
  private String word(String argument) {
    String key = "field." + argument;
    return bundle.containsKey(key) ? bundle.getString(key) : argument;
  }

  // Not java.text.MessageFormat: it takes every apostrophe for a quote.
  private static String fill(String sentence, Object[] arguments) {
    String filled = sentence;
    for (int i = 0; i < arguments.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return filled;
  }
}
