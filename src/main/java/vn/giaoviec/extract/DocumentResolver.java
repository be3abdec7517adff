package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.giaoviec.model.CitedDocument;
import vn.giaoviec.model.DocumentIdentity;
import vn.giaoviec.model.DocumentIdentity.Family;
import vn.giaoviec.model.DocumentIdentity.Likeness;
import vn.giaoviec.text.FoldedText;

/**
 * Tells which mentions mean one document: cited first in full and later by its number alone, it
 * stays one; with another issuer or another date it is another.
 */
final class DocumentResolver {
  private final IdentityReader identities;
  private final LawTitles titles;

  DocumentResolver(IdentityReader identities, LawReader laws) {
    this.identities = identities;
    this.titles = new LawTitles(laws);
  }

  /**
   * What was resolved.
   *
   * @param documents by their first mention
   * @param ids for each draft the id of its document
   * @param remarks mentions that contradict each other
   */
  record Resolved(List<CitedDocument> documents, List<String> ids, List<Remark> remarks) {
    Resolved {
      documents = List.copyOf(documents);
      ids = List.copyOf(ids);
      remarks = List.copyOf(remarks);
    }
  }

  private record Entry(
      int index, CitationDraft draft, DocumentIdentity identity, Optional<String> name) {
    /** The more a mention tells, the earlier it is placed. */
    int told() {
      return (identity.date().isPresent() ? 4 : 0)
          + (identity.year().isPresent() ? 2 : 0)
          + (identity.issuer().isPresent() ? 1 : 0);
    }
  }

  /** Mentions of one document. */
  private static final class Cluster {
    private final List<Entry> entries = new ArrayList<>();
    private DocumentIdentity identity;
    private Optional<String> name;
    private int first;

    Cluster(Entry entry) {
      identity = entry.identity;
      name = entry.name;
      first = entry.index;
      entries.add(entry);
    }

    void add(Entry entry) {
      identity = identity.with(entry.identity);
      take(entry);
    }

    /** Adds a mention that tells nothing about the number. */
    void take(Entry entry) {
      name = name.or(entry::name);
      first = Math.min(first, entry.index);
      entries.add(entry);
    }
  }

  /** The documents that {@code drafts}, in text order, mean in a notice that is {@code own}. */
  Resolved resolve(FoldedText text, List<CitationDraft> drafts, OwnDocument own) {
    List<Remark> remarks = new ArrayList<>();
    String[] ids = new String[drafts.size()];
    Map<String, List<Entry>> byStem = new LinkedHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Entry entry = entry(text, i, drafts.get(i), own);
      if (own.is(entry.draft, entry.identity)) {
        ids[i] = CitedDocument.SELF;
      } else {
        byStem.computeIfAbsent(entry.identity.stem(), stem -> new ArrayList<>()).add(entry);
        Mismatches.check(entry.draft, entry.identity, remarks);
      }
    }
    List<Cluster> clusters = new ArrayList<>();
    byStem.values().forEach(entries -> clusters.addAll(clusters(entries, remarks)));
    unite(clusters);
    clusters.sort(Comparator.comparingInt(c -> c.first));
    return new Resolved(documents(clusters, ids), List.of(ids), remarks);
  }

  private Entry entry(FoldedText text, int index, CitationDraft draft, OwnDocument own) {
    OptionalInt year =
        draft.byName()
            ? IdentityReader.yearIn(text.text().substring(draft.core().end(), draft.tail().end()))
            : OptionalInt.empty();
    IdentityReader.Told told =
        new IdentityReader.Told(draft.kind(), draft.date(), year, draft.issuer());
    DocumentIdentity identity = identities.read(draft.key(), told, own.names());
    boolean act = identity.series().contains("qh");
    Optional<String> name =
        draft.byName() ? Optional.of(draft.key()) : act ? titles.of(text, draft) : Optional.empty();
    return new Entry(index, draft, identity, name);
  }

  /** The documents among mentions of one number. */
  private static List<Cluster> clusters(List<Entry> entries, List<Remark> remarks) {
    if (entries.size() == 1) {
      return List.of(new Cluster(entries.getFirst()));
    }
    List<Entry> ordered = new ArrayList<>(entries);
    ordered.sort(Comparator.comparingInt((Entry entry) -> -entry.told()));
    List<Cluster> clusters = new ArrayList<>();
    for (Entry entry : ordered) {
      List<Cluster> fitting = new ArrayList<>();
      for (Cluster cluster : clusters) {
        if (cluster.identity.compare(entry.identity) != Likeness.DIFFERENT) {
          fitting.add(cluster);
        }
      }
      Optional<Cluster> fit = fitting(fitting, entry.identity);
      if (fit.isPresent()) {
        fit.get().add(entry);
      } else {
        ambiguous(entry, fitting, remarks);
        conflicting(entry, clusters, remarks);
        clusters.add(new Cluster(entry));
      }
    }
    return clusters;
  }

  /**
   * The one of {@code fitting} that a mention means. Where they are one document with two dates,
   * told as a conflict, it is the one cited first; where they are different ones, none.
   */
  private static Optional<Cluster> fitting(List<Cluster> fitting, DocumentIdentity identity) {
    if (fitting.size() < 2) {
      return fitting.stream().findFirst();
    }
    Optional<Cluster> first = fitting.stream().min(Comparator.comparingInt(c -> c.first));
    Optional<Cluster> untold =
        fitting.stream().filter(c -> c.identity.key().equals(identity.key())).findFirst();
    boolean one =
        fitting.stream()
            .allMatch(c -> c == first.orElse(c) || first.get().identity.conflicts(c.identity));
    return one ? first : untold;
  }

  private static void ambiguous(Entry entry, List<Cluster> fitting, List<Remark> remarks) {
    if (fitting.size() > 1) {
      remarks.add(new Remark("ambiguous-citation", entry.draft.core(), List.of(entry.draft.key())));
    }
  }

  private static void conflicting(Entry entry, List<Cluster> clusters, List<Remark> remarks) {
    for (Cluster cluster : clusters) {
      if (cluster.identity.conflicts(entry.identity)) {
        String known = cluster.identity.date().map(Object::toString).orElse("");
        String other = entry.identity.date().map(Object::toString).orElse("");
        remarks.add(
            new Remark(
                "citation-conflict", entry.draft.tail(), List.of(entry.draft.key(), known, other)));
        return;
      }
    }
  }

  /** A law cited by number and name, and by its name alone, is one. */
  private static void unite(List<Cluster> clusters) {
    Map<String, List<Cluster>> byName = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      cluster.name.ifPresent(n -> byName.computeIfAbsent(n, k -> new ArrayList<>()).add(cluster));
    }
    Set<Cluster> united = new HashSet<>();
    for (List<Cluster> namesakes : byName.values()) {
      List<Cluster> numbered = namesakes.stream().filter(c -> !byNameOnly(c)).toList();
      long others = namesakes.stream().filter(DocumentResolver::byNameOnly).count();
      for (Cluster law : numbered.size() == 1 ? namesakes : List.<Cluster>of()) {
        Cluster whole = numbered.getFirst();
        boolean told = others == 1 || law.identity.year().isPresent();
        if (law != whole && told && fits(whole.identity.year(), law.identity.year())) {
          law.entries.forEach(whole::take);
          united.add(law);
        }
      }
    }
    if (!united.isEmpty()) {
      clusters.removeAll(united);
    }
  }

  private static boolean byNameOnly(Cluster cluster) {
    return cluster.identity.family() == Family.LAW;
  }

  private static boolean fits(OptionalInt year, OptionalInt told) {
    return year.isEmpty() || told.isEmpty() || year.getAsInt() == told.getAsInt();
  }

  private List<CitedDocument> documents(List<Cluster> clusters, String[] ids) {
    List<CitedDocument> documents = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Cluster cluster : clusters) {
      DocumentIdentity identity = cluster.identity;
      String id = identity.key();
      if (!taken.add(id)) {
        id += "~" + identity.date().map(Object::toString).orElse("" + cluster.first);
        id += taken.add(id) ? "" : "~" + cluster.first;
      }
      for (Entry entry : cluster.entries) {
        ids[entry.index] = id;
      }
      documents.add(document(id, cluster));
    }
    return documents;
  }

  /** The longer of two names; of two as long the first. */
  private static Optional<String> longer(Optional<String> one, Optional<String> other) {
    boolean first =
        one.isPresent() && (other.isEmpty() || other.get().length() <= one.get().length());
    return first ? one : other;
  }

  private CitedDocument document(String id, Cluster cluster) {
    List<Entry> inOrder = new ArrayList<>(cluster.entries);
    inOrder.sort(Comparator.comparingInt(Entry::index));
    CitationDraft first = inOrder.getFirst().draft;
    Optional<String> written = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    String numbered = null;
    for (Entry entry : inOrder) {
      written = longer(written, entry.draft.issuer());
      date = date.or(entry.draft::date);
      numbered = numbered == null && !entry.draft.byName() ? entry.draft.key() : numbered;
    }
    String number = numbered == null ? first.key() : numbered;
    return new CitedDocument(
        id,
        cluster.identity,
        number,
        first.kind(),
        cluster.name,
        date,
        written.or(() -> identities.impliedIssuer(number)));
  }
}
