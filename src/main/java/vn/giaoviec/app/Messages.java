package vn.giaoviec.app;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import vn.giaoviec.index.IndexLockedException;
import vn.giaoviec.index.QueryException;
import vn.giaoviec.index.Remark;
import vn.giaoviec.model.Problem;
import vn.giaoviec.register.Failure;
import vn.giaoviec.register.RegisterException;

/** The sentences for people, in one language. */
final class Messages {
  private final Language language;
  private final ResourceBundle bundle;

  Messages(Language language) {
    this.language = language;
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

  /** The sentence of a failure in the register, in this language. */
  String failure(Failure failure) {
    return language == Language.VI ? failure.vietnamese() : failure.english();
  }

  /** What a search remarks on its answer. */
  String remark(Remark remark) {
    return problem(Problem.of(remark.code(), remark.arguments().toArray(String[]::new)));
  }

  /** Who holds the index. */
  Problem locked(IndexLockedException locked) {
    return locked
        .holder()
        .map(
            holder ->
                Problem.of(
                    "index-locked",
                    Long.toString(holder.pid()),
                    holder.what(),
                    holder.since().toString()))
        .orElseGet(() -> Problem.of("index-locked", "?", "?", "?"));
  }

  /** What went wrong and what to do, of anything that can go wrong with register and index. */
  String why(Exception failure) {
    return switch (failure) {
      case RegisterException refused -> problem(refused.problem());
      case IndexLockedException locked -> problem(locked(locked));
      case QueryException wrong ->
          problem(Problem.of(wrong.code(), wrong.arguments().toArray(String[]::new)));
      default -> problem(Problem.of("unexpected", failure.toString()));
    };
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
