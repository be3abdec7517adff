package vn.giaoviec.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import vn.giaoviec.index.Question.Groups;
import vn.giaoviec.text.Vietnamese;
import vn.giaoviec.units.UnitCandidate;
import vn.giaoviec.units.UnitDirectory;

/** Who is meant by the name of a unit that was typed, among the units of one state of an index. */
final class UnitResolver {
  /** So many names are remembered, which is more than an office has. */
  private static final int MOST_KNOWN = 10_000;

  private final UnitDirectory directory;
  private final IndexReader reader;
  private final Map<String, Meant> resolved = new ConcurrentHashMap<>();

  UnitResolver(UnitDirectory directory, IndexReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * Whom a name means.
   *
   * @param terms of the units, see {@link UnitTerms}
   * @param groups terms of the groups that hold one of them
   * @param names of the units, as the directory has them
   */
  record Meant(Set<String> terms, Set<String> groups, List<String> names) {
    Set<String> all(Groups with) {
      Set<String> all = new LinkedHashSet<>(terms);
      if (with == Groups.WITH) {
        all.addAll(groups);
      }
      return all;
    }
  }

  IndexReader reader() {
    return reader;
  }

  /** Whom {@code typed} means: units in the index where it means any of them, else anywhere. */
  Meant resolve(String typed) throws IOException {
    Meant known = resolved.get(typed);
    if (known == null) {
      known = meant(typed);
      if (resolved.size() < MOST_KNOWN) {
        resolved.put(typed, known);
      }
    }
    return known;
  }

  private Meant meant(String typed) throws IOException {
    String name = Vietnamese.oneLine(Vietnamese.normalize(typed));
    if (name.startsWith(UnitTerms.GROUP) || name.startsWith("vn/") || name.startsWith("person/")) {
      return new Meant(Set.of(UnitTerms.id(name)), groups(List.of(), List.of(name)), List.of(name));
    }
    List<UnitCandidate> all = alike(directory.find(name), name);
    List<UnitCandidate> here = new ArrayList<>();
    for (UnitCandidate candidate : all) {
      if (reader.docFreq(new Term(Fields.UNIT, term(candidate))) > 0) {
        here.add(candidate);
      }
    }
    if (here.isEmpty()) {
      // Groups, and units whose name the directory takes for something else.
      Set<String> ids = ids(UnitTerms.named(Vietnamese.plainWords(name), ""));
      if (!ids.isEmpty()) {
        Set<String> terms = new LinkedHashSet<>();
        ids.forEach(id -> terms.add(UnitTerms.id(id)));
        return new Meant(terms, groups(List.of(), ids), List.of(name));
      }
    }
    List<UnitCandidate> meant = here.isEmpty() ? all : here;
    Set<String> terms = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (UnitCandidate candidate : meant) {
      terms.add(term(candidate));
      names.add(candidate.name());
    }
    // A name that neither the index nor the directory has is misspelt, or of nobody: a group such
    // as "các cơ quan liên quan", which holds every unit, is no answer to it.
    List<UnitCandidate> known =
        meant.stream().filter(one -> !here.isEmpty() || one.level().isPresent()).toList();
    return new Meant(terms, groups(known, List.of()), List.copyOf(names));
  }

  /**
   * Those of the candidates that fit as well as the first: names that begin with what was typed.
   */
  private static List<UnitCandidate> alike(List<UnitCandidate> found, String typed) {
    String words = Vietnamese.plainWords(typed);
    List<UnitCandidate> front =
        found.stream()
            .filter(one -> (Vietnamese.plainWords(one.name()) + " ").startsWith(words + " "))
            .toList();
    return front.isEmpty() ? found : front;
  }

  private static String term(UnitCandidate candidate) {
    return UnitTerms.type(candidate.type(), candidate.place());
  }

  /** The groups in the index that hold a candidate or one of the ids. */
  private Set<String> groups(List<UnitCandidate> candidates, Collection<String> ids)
      throws IOException {
    List<String> groups = listed(UnitTerms.GROUP);
    Set<String> units = new LinkedHashSet<>(ids);
    if (!groups.isEmpty()) {
      for (UnitCandidate candidate : candidates) {
        ids(candidate.type() + UnitTerms.LISTED).stream()
            .filter(candidate::matches)
            .forEach(units::add);
      }
    }
    Set<String> terms = new LinkedHashSet<>();
    for (String group : groups) {
      if (holds(group, candidates, units)) {
        terms.add(UnitTerms.id(group));
      }
    }
    return terms;
  }

  private boolean holds(String group, List<UnitCandidate> candidates, Set<String> units) {
    int last = group.lastIndexOf('/');
    if (last <= UnitTerms.GROUP.length()) {
      return false;
    }
    String path = group.substring(UnitTerms.GROUP.length(), last);
    for (UnitCandidate candidate : candidates) {
      // A unit that nobody has named yet may be meant by its group all the same.
      String here = path + "/" + candidate.type();
      String below = path + "/" + candidate.place() + "/" + candidate.type();
      if (candidate.matches(here) && directory.covers(group, here)
          || units.isEmpty() && !candidate.place().isEmpty() && directory.covers(group, below)) {
        return true;
      }
    }
    for (String unit : units) {
      if (unit.startsWith(path) && directory.covers(group, unit)) {
        return true;
      }
    }
    return false;
  }

  /** The ids that are listed behind {@code prefix}. */
  private Set<String> ids(String prefix) throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    for (String listed : listed(prefix)) {
      ids.add(listed.substring(prefix.length()));
    }
    return ids;
  }

  private List<String> listed(String prefix) throws IOException {
    List<String> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.UNIT_ID);
    if (terms == null) {
      return found;
    }
    TermsEnum each = terms.iterator();
    if (each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END) {
      return found;
    }
    for (BytesRef term = each.term(); term != null; term = each.next()) {
      String listed = term.utf8ToString();
      if (!listed.startsWith(prefix)) {
        break;
      }
      found.add(listed);
    }
    return found;
  }
}
