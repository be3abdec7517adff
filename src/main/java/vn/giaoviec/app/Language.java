package vn.giaoviec.app;

import java.util.Locale;

/** The languages that giaoviec speaks. */
enum Language {
  VI,
  EN;

  /**
   * The language of {@code --lang}, else that of the locale. Read before picocli parses, because
   * help and complaints about the arguments are to be in it too.
   */
  static Language chosen(String[] arguments, Locale locale) {
    for (int i = 0; i < arguments.length; i++) {
      String told = "";
      if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        told = arguments[i + 1];
      } else if (arguments[i].startsWith("--lang=")) {
        told = arguments[i].substring("--lang=".length());
      }
      for (Language language : values()) {
        if (language.name().equalsIgnoreCase(told)) {
          return language;
        }
      }
    }
    return locale.getLanguage().equals("vi") ? VI : EN;
  }

  Locale locale() {
    return Locale.of(name().toLowerCase(Locale.ROOT));
  }
}
