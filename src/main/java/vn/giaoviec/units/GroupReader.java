package vn.giaoviec.units;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads groups: "các phòng, ban huyện", "UBND các xã, thị trấn", "Công an cấp huyện".
 *
 * <p>A group is its members, sorted, so that "các xã, phường" and "các phường, xã" meet; words that
 * only tie it to its place become its path.
 */
final class GroupReader {
  private final LevelWords levels;
  private final GroupNouns nouns;
  private final NameReader names;

  GroupReader(LevelWords levels, GroupNouns nouns, NameReader names) {
    this.levels = levels;
    this.nouns = nouns;
    this.names = names;
  }

  /**
   * A group.
   *
   * @param head the body that every member has: Ủy ban nhân dân; empty without one
   * @param members sorted; words without marks, or the kinds of places
   * @param places what the name says of its place
   */
  record Group(List<Word> head, TreeSet<String> members, Map<Level, Place> places) {
    Group {
      head = List.copyOf(head);
    }
  }

  /** The group that a name means, its abbreviations written out; null if it means one unit. */
  @Nullable Group read(List<Word> words, Setting setting) {
    int from = start(words);
    if (from < 0) {
      return null;
    }
    Group group = new Group(words.subList(0, from), new TreeSet<>(), new EnumMap<>(Level.class));
    new Walk(words, group, setting).from(from);
    return group.members().isEmpty() ? null : group;
  }

  /** Where the members begin; -1 if it is no group. */
  private int start(List<Word> words) {
    Word first = words.getFirst();
    boolean counted = Character.isDigit(first.folded().charAt(0));
    if (nouns.determiner(words, 0) > 0 || counted && nouns.noun(words, 1) > 0) {
      return 0;
    }
    int noun = nouns.noun(words, 0);
    if (noun > 0 && !named(words, noun)) {
      boolean more = noun < words.size() && (nouns.noun(words, noun) > 0 || related(words, noun));
      if (!first.proper() || more) {
        return 0;
      }
    }
    for (int at = 1; at < words.size(); at++) {
      if (opensPlaces(words, at)) {
        return at;
      }
    }
    return -1;
  }

  /** "thôn Gò Me", "cơ quan Thuế": one of them, by its name. */
  private static boolean named(List<Word> words, int next) {
    return next < words.size() && words.get(next).proper() && !words.get(next).listed();
  }

  /** "các huyện", "cấp xã", "huyện, thị xã": places in the plural behind a body. */
  private boolean opensPlaces(List<Word> words, int at) {
    int determiner = nouns.determiner(words, at);
    if (determiner > 0) {
      int next = at + determiner;
      return next < words.size()
          && (levels.at(words, next) != null
              || words.get(next).folded().equals("cap")
              || words.get(next).folded().equals("dia"));
    }
    if (words.get(at).folded().equals("cap") && at + 1 < words.size()) {
      return !words.get(at).proper() && levels.at(words, at + 1) != null;
    }
    LevelWords.Hit level = levels.at(words, at);
    int next = level == null ? words.size() : at + level.words();
    return next < words.size()
        && words.get(next).listed()
        && levels.at(words, next) != null
        && !words.get(at - 1).folded().equals("cap");
  }

  private static boolean related(List<Word> words, int at) {
    int next = words.get(at).folded().equals("co") ? at + 1 : at;
    return next + 1 < words.size()
        && words.get(next).folded().equals("lien")
        && words.get(next + 1).folded().equals("quan");
  }

  /** One pass over the members. */
  private final class Walk {
    private final List<Word> words;
    private final Group group;
    private final Setting setting;
    private final List<Word> member = new ArrayList<>();
    private boolean opening = true;

    Walk(List<Word> words, Group group, Setting setting) {
      this.words = words;
      this.group = group;
      this.setting = setting;
    }

    void from(int start) {
      int at = start;
      while (at < words.size()) {
        if (words.get(at).listed()) {
          close();
        }
        at += step(at);
      }
      close();
    }

    private int step(int at) {
      int determiner = nouns.determiner(words, at);
      if (determiner > 0) {
        close();
        return determiner;
      }
      if (related(words, at)) {
        boolean also = words.get(at).folded().equals("co");
        close();
        group.members().add("lien-quan");
        return also ? 3 : 2;
      }
      int level = level(at);
      if (level > 0) {
        return level;
      }
      int noun = nouns.noun(words, at);
      if (noun > 0 && (opening || !words.get(at).proper() && isNoun(member))) {
        close();
        member.addAll(words.subList(at, at + noun));
        opening = false;
        return noun;
      }
      int filler = opening ? 0 : nouns.filler(words, at);
      if (filler > 0) {
        return filler;
      }
      if (!opening && isNational(at)) {
        group.places().put(Level.NATION, new Place(Level.NATION, "", ""));
        return 2;
      }
      if (!opening || !Character.isDigit(words.get(at).folded().charAt(0))) {
        member.add(words.get(at));
        opening = false;
      }
      return 1;
    }

    /** "các ban, ngành Trung ương". */
    private boolean isNational(int at) {
      return at + 1 < words.size()
          && words.get(at).folded().equals("trung")
          && words.get(at + 1).folded().equals("uong");
    }

    /** A level opens a member ("các xã, phường") or says where ("các sở, ngành tỉnh"). */
    private int level(int at) {
      boolean cap = words.get(at).folded().equals("cap") && at + 1 < words.size();
      LevelWords.Hit hit = levels.at(words, cap ? at + 1 : at);
      if (hit == null) {
        return 0;
      }
      int end = at + hit.words() + (cap ? 1 : 0);
      int named = end;
      while (named < words.size() && words.get(named).proper() && !words.get(named).listed()) {
        named++;
      }
      String name = Word.slug(words.subList(end, named));
      if (opening) {
        String kind = cap ? "cap-" + hit.kind() : hit.kind();
        group.members().add(name.isEmpty() ? kind : kind + "-" + name);
        opening = false;
        return named - at;
      }
      close();
      opening = false;
      Place place = names.place(hit, name, setting);
      group.places().putIfAbsent(place.level(), place);
      return named - at;
    }

    private boolean isNoun(List<Word> named) {
      return !named.isEmpty() && nouns.noun(named, 0) == named.size();
    }

    private void close() {
      if (!member.isEmpty()) {
        group.members().add(kind(Word.slug(member)));
        member.clear();
      }
      opening = true;
    }
  }

  /** "thành, thị" for short, and what a scanner made of "thành phố". */
  private static String kind(String member) {
    return switch (member) {
      case "thanh" -> "thanh-pho";
      case "thi" -> "thi-xa";
      default -> Misreading.oneLetter(member, "thanh-pho") ? "thanh-pho" : member;
    };
  }
}
