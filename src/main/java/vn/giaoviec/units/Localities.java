package vn.giaoviec.units;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Lexicon;

/** The provinces and cities of the centre that are and were. */
final class Localities {
  private final Map<String, Locality> byId = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  Localities() {
    for (Lexicon.Row row : Lexicon.read("localities")) {
      byId.put(row.get(0), Locality.of(row));
    }
    for (Lexicon.Row row : Lexicon.read("locality-aliases")) {
      aliases.put(Word.slug(row.get(0)), row.get(1));
    }
  }

  /** The province whose name, or another spelling of it, has these words; null if there is none. */
  @Nullable Locality named(String slug) {
    String alias = aliases.get(slug);
    return byId.get(alias == null ? slug : alias);
  }

  /** The province that {@code locality} belongs to today: itself, or its last successor. */
  Locality present(Locality locality) {
    Locality at = locality;
    while (at.successor().isPresent()) {
      Locality next = byId.get(at.successor().get());
      if (next == null) {
        throw new IllegalStateException("no locality " + at.successor().get());
      }
      at = next;
    }
    return at;
  }

  Iterable<Locality> all() {
    return byId.values();
  }
}
