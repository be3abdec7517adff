package vn.giaoviec.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FiledDeadline;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.filing.FiledUnit;
import vn.giaoviec.index.Answer.By;
import vn.giaoviec.text.Vietnamese;

/** An entry of the register as documents of the index: one for each task, one for the notice. */
final class EntryDocuments {
  /** Whether two words stand side by side is asked, and nothing else. */
  private static final FieldType PAIRS = new FieldType();

  static {
    PAIRS.setIndexOptions(IndexOptions.DOCS);
    PAIRS.setTokenized(true);
    PAIRS.setOmitNorms(true);
    PAIRS.freeze();
  }

  private static final int ARRIVAL_BITS = 40;

  /** Before any day on which a notice was issued. */
  private static final long UNDATED = -1_000_000;

  private final Wording wording;
  private final DecreeTerms decrees;

  EntryDocuments(Language language) {
    this.wording = language.wording();
    this.decrees = language.decrees();
  }

  List<Document> of(Entry entry) {
    FiledNotice notice = entry.notice();
    Map<String, FiledNotice.Document> documents = new HashMap<>();
    notice.documents().forEach(document -> documents.put(document.id(), document));
    Map<String, Set<FiledNotice.Document>> byKey = new LinkedHashMap<>();
    for (FiledNotice.Citation citation : notice.citations()) {
      FiledNotice.Document cited = documents.get(citation.document());
      if (cited != null) {
        byKey.computeIfAbsent(citation.key(), key -> new LinkedHashSet<>()).add(cited);
      }
    }
    List<Document> all = new ArrayList<>();
    for (int i = 0; i < entry.tasks().size(); i++) {
      all.add(task(entry, entry.tasks().get(i), i, byKey));
    }
    all.add(notice(entry));
    return all;
  }

  private Document notice(Entry entry) {
    FiledNotice notice = entry.notice();
    Set<String> cited = new LinkedHashSet<>();
    notice.documents().forEach(document -> cited.addAll(decrees.of(document)));
    notice.identity().ifPresent(id -> cited.addAll(decrees.ofId(id)));
    notice.number().ifPresent(number -> cited.addAll(decrees.ofKey(number, year(notice))));
    Document document = new Document();
    document.add(term(Fields.NOTICE, notice.id()));
    cited.forEach(term -> document.add(term(Fields.CITED, term)));
    document.add(newest(entry));
    document.add(new StoredField(Fields.STORED, Stored.notice(entry)));
    return document;
  }

  private Document task(
      Entry entry, TaskEntry filed, int index, Map<String, Set<FiledNotice.Document>> byKey) {
    FiledNotice notice = entry.notice();
    FiledTask task = filed.task();
    Document document = new Document();
    document.add(term(Fields.NOTICE, notice.id()));
    document.add(term(Fields.TASK, "1"));
    Hit hit = hit(entry, filed);
    Set<String> pairs = new LinkedHashSet<>(text(document, hit.text()));
    task.heading()
        .map(Vietnamese::normalize)
        .ifPresent(words -> pairs.addAll(text(document, words)));
    notice
        .subject()
        .map(Vietnamese::normalize)
        .ifPresent(words -> pairs.addAll(text(document, words)));
    document.add(new Field(Fields.PAIR, new TermStream(pairs), PAIRS));
    List<FiledUnit> units = new ArrayList<>(task.lead());
    units.addAll(task.with());
    document.add(new StoredField(Fields.STORED, Stored.task(hit, units, task.citations())));
    units(document, Fields.LEAD, task.lead());
    units(document, Fields.UNIT, units);
    listed(document, units);
    cited(document, task, byKey);
    ofNotice(document, notice);
    String status = filed.followUp().status().name().toLowerCase(Locale.ROOT);
    document.add(term(Fields.STATUS, status));
    facet(document, By.STATUS, status);
    dues(task).forEach(day -> document.add(day(Fields.DUE, day)));
    long place = entry.arrival() << 20 | Math.min(index, (1 << 20) - 1);
    document.add(new NumericDocValuesField(Fields.PLACE, place));
    document.add(newest(entry));
    return document;
  }

  private static Field newest(Entry entry) {
    long day = entry.notice().issuedOn().map(date -> firstDay(date).toEpochDay()).orElse(UNDATED);
    return new NumericDocValuesField(Fields.NEWEST, (day << ARRIVAL_BITS) + entry.arrival());
  }

  private static LocalDate firstDay(String date) {
    return LocalDate.parse(date.length() == 7 ? date + "-01" : date);
  }

  private static Hit hit(Entry entry, TaskEntry filed) {
    FiledNotice notice = entry.notice();
    FiledTask task = filed.task();
    return new Hit(
        entry.arrival(),
        notice.id(),
        task.id(),
        notice.number(),
        notice.issuedOn(),
        notice.kind().map(FiledNotice.Kind::code),
        task.lead().stream().map(FiledUnit::unit).toList(),
        task.with().stream().map(FiledUnit::unit).toList(),
        dues(task).stream().min(Comparator.naturalOrder()),
        filed.followUp().status(),
        task.page(),
        Vietnamese.normalize(task.text()),
        List.of(),
        filed.gone());
  }

  private static List<LocalDate> dues(FiledTask task) {
    return task.deadlines().stream().map(FiledDeadline::due).flatMap(Optional::stream).toList();
  }

  /** Files a text; the pairs in it. */
  private Set<String> text(Document document, String words) {
    List<Syllable> places = wording.read(words);
    SyllableStream stream = new SyllableStream();
    stream.take(places, words.length());
    document.add(new TextField(Fields.TEXT, stream));
    return Pairs.of(places);
  }

  private static void units(Document document, String field, List<FiledUnit> units) {
    Set<String> terms = new LinkedHashSet<>();
    units.forEach(unit -> terms.addAll(UnitTerms.of(unit.id())));
    terms.forEach(term -> document.add(term(field, term)));
  }

  private static void listed(Document document, List<FiledUnit> units) {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    Set<String> listed = new LinkedHashSet<>();
    for (FiledUnit unit : units) {
      ids.add(unit.id());
      String name = Vietnamese.plainWords(unit.unit());
      names.add(name);
      listed.add(UnitTerms.listed(unit.id()));
      listed.add(UnitTerms.named(name, unit.id()));
    }
    listed.forEach(id -> document.add(term(Fields.UNIT_ID, id)));
    ids.forEach(id -> facet(document, By.UNIT, id));
    names.forEach(name -> document.add(term(Fields.UNIT_NAME, name)));
  }

  private void cited(
      Document document, FiledTask task, Map<String, Set<FiledNotice.Document>> byKey) {
    Set<String> terms = new LinkedHashSet<>();
    Set<String> facets = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (String key : task.citations()) {
      Set<FiledNotice.Document> cited = byKey.getOrDefault(key, Set.of());
      for (FiledNotice.Document one : cited) {
        terms.addAll(decrees.of(one));
        facets.add(FacetLabels.of(one.id(), one.key()));
      }
      if (cited.isEmpty()) {
        terms.addAll(decrees.ofKey(key, ""));
        facets.add(FacetLabels.of(key, key));
      }
      names.add(Vietnamese.fold(key));
    }
    terms.forEach(term -> document.add(term(Fields.DECREE, term)));
    names.forEach(name -> document.add(term(Fields.DECREE_NAME, name)));
    facets.forEach(facet -> facet(document, By.DECREE, facet));
  }

  private void ofNotice(Document document, FiledNotice notice) {
    notice
        .kind()
        .ifPresent(
            kind -> {
              KindTerms.of(kind).forEach(term -> document.add(term(Fields.KIND, term)));
              facet(document, By.KIND, FacetLabels.of(kind.code(), kind.name()));
            });
    notice
        .number()
        .ifPresent(
            number ->
                decrees
                    .ofKey(number, year(notice))
                    .forEach(term -> document.add(term(Fields.NUMBER, term))));
    notice
        .issuerId()
        .ifPresent(id -> UnitTerms.of(id).forEach(term -> document.add(term(Fields.ISSUER, term))));
    notice
        .issuedOn()
        .map(EntryDocuments::firstDay)
        .ifPresent(
            date -> {
              int days = Math.toIntExact(date.toEpochDay());
              document.add(new IntPoint(Fields.ISSUED, days));
              document.add(new NumericDocValuesField(Fields.ISSUED, days));
              facet(document, By.YEAR, Integer.toString(date.getYear()));
            });
  }

  private static String year(FiledNotice notice) {
    return notice.issuedOn().map(date -> date.substring(0, 4)).orElse("");
  }

  private static void facet(Document document, By by, String value) {
    document.add(new SortedSetDocValuesField(Fields.FACET + by.name(), new BytesRef(value)));
  }

  private static Field day(String field, LocalDate day) {
    return new IntField(field, Math.toIntExact(day.toEpochDay()), Field.Store.NO);
  }

  private static Field term(String field, String term) {
    return new StringField(field, term, Field.Store.NO);
  }
}
