package vn.giaoviec.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds units by what a clerk types: "phong noi vu", "P.NV", "ubnd xa binh an". */
final class UnitSearch {
  private static final int MOST = 20;

  private final Tables tables;

  UnitSearch(Tables tables) {
    this.tables = tables;
  }

  List<UnitCandidate> find(String typed) {
    // Codes count only in capitals, and nobody types those.
    List<Word> words = Word.of(typed.toUpperCase(Locale.ROOT));
    if (words.isEmpty()) {
      return List.of();
    }
    List<Word> full = tables.abbreviations().writtenOut(words);
    List<UnitCandidate> found = new ArrayList<>(exact(full));
    if (found.isEmpty()) {
      containing(full, found);
    }
    if (found.isEmpty()) {
      found.add(new UnitCandidate(Word.slug(full), Optional.empty(), typed.strip(), ""));
    }
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  /** The longest front that is the name of a unit; what is left is its place. */
  private List<UnitCandidate> exact(List<Word> words) {
    for (int end = words.size(); end > 0; end--) {
      List<UnitType> types = tables.types().named(Word.slug(words.subList(0, end)));
      if (!types.isEmpty()) {
        return placed(types, words.subList(end, words.size()));
      }
    }
    return List.of();
  }

  private List<UnitCandidate> placed(List<UnitType> types, List<Word> rest) {
    Place place = place(rest);
    List<UnitCandidate> found = new ArrayList<>();
    for (UnitType type : types) {
      boolean level = place == null || place.kind().isEmpty() || place.level() == type.level();
      if (level) {
        String segment = place == null || !place.named() ? "" : place.segment();
        found.add(new UnitCandidate(type.slug(), Optional.of(type.level()), type.name(), segment));
      }
    }
    return found;
  }

  private @Nullable Place place(List<Word> rest) {
    if (rest.isEmpty()) {
      return null;
    }
    LevelWords.Hit level = tables.levels().folded(rest);
    List<Word> name = level == null ? rest : rest.subList(level.words(), rest.size());
    String slug = Word.slug(name);
    Locality province = tables.localities().named(slug);
    if (province != null && (level == null || level.level() != Level.COMMUNE)) {
      return new Place(Level.PROVINCE, level == null ? "" : "tinh", province.id());
    }
    return level == null
        ? new Place(Level.DISTRICT, "", slug)
        : new Place(level.level(), level.kind(), slug);
  }

  /** Names that hold all the words, those that begin with them first. */
  private void containing(List<Word> words, List<UnitCandidate> found) {
    String slug = "-" + Word.slug(words) + "-";
    List<UnitCandidate> inside = new ArrayList<>();
    for (UnitType type : tables.types().all()) {
      String name = "-" + type.slug() + "-";
      if (name.contains(slug)) {
        (name.startsWith(slug) ? found : inside)
            .add(new UnitCandidate(type.slug(), Optional.of(type.level()), type.name(), ""));
      }
    }
    found.addAll(inside);
  }
}
