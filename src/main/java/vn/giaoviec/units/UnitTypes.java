package vn.giaoviec.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.giaoviec.text.Lexicon;

/** The table of units, by the words of their names. */
final class UnitTypes {
  private final Map<String, List<UnitType>> bySlug = new HashMap<>();
  private final Map<String, UnitType> byId = new LinkedHashMap<>();
  private final Map<String, List<String>> aliases = new HashMap<>();

  UnitTypes(Abbreviations abbreviations) {
    for (Lexicon.Row row : Lexicon.read("units")) {
      UnitType type = UnitType.of(row);
      byId.put(type.id(), type);
      bySlug.computeIfAbsent(type.slug(), slug -> new ArrayList<>(3)).add(type);
    }
    for (Lexicon.Row row : Lexicon.read("unit-aliases")) {
      aliases.put(
          Word.slug(abbreviations.writtenOut(Word.of(row.get(0)))),
          Stream.of(row.get(1).split("; ")).map(Word::slug).toList());
    }
  }

  /** The units of that name, one for each level that has it; none if it is unknown. */
  List<UnitType> named(String slug) {
    List<UnitType> known = bySlug.getOrDefault(slug, List.of());
    List<String> others = aliases.get(slug);
    if (others == null) {
      return known;
    }
    List<UnitType> all = new ArrayList<>(known);
    others.forEach(other -> all.addAll(bySlug.getOrDefault(other, List.of())));
    return all;
  }

  /** The unit of a line that another line names. */
  UnitType line(String id) {
    UnitType type = byId.get(id);
    if (type == null) {
      throw new IllegalArgumentException("no unit " + id);
    }
    return type;
  }

  Collection<UnitType> all() {
    return byId.values();
  }

  Map<String, List<String>> aliases() {
    return aliases;
  }
}
