package vn.giaoviec.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import vn.giaoviec.model.CitedDocument;
import vn.giaoviec.model.DocumentIdentity;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Mention.Assignee;
import vn.giaoviec.model.Mention.Citation;
import vn.giaoviec.model.Mention.Deadline;
import vn.giaoviec.model.Mention.Reference;
import vn.giaoviec.model.Problem;
import vn.giaoviec.model.Provenance;
import vn.giaoviec.model.Relation;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.model.Task;

/** Writes one extraction, field by field in the order of the contract. */
final class NoticeWriter {
  private final JsonGenerator json;
  private final Extraction extraction;
  private final SourceText source;
  private final Function<Problem, String> sentences;
  private final PlaceWriter places;

  NoticeWriter(JsonGenerator json, Extraction extraction, Function<Problem, String> sentences) {
    this.json = json;
    this.extraction = extraction;
    this.source = extraction.notice().source();
    this.sentences = sentences;
    places = new PlaceWriter(json, source);
  }

  void write() {
    json.writeStartObject();
    json.writeNumberProperty("schemaVersion", NoticeJson.SCHEMA_VERSION);
    json.writeStringProperty("id", source.provenance().sha256());
    source(source.provenance());
    header(extraction.notice().header());
    value("identity", extraction.identity().map(DocumentIdentity::key));
    array("documents", extraction.documents(), this::document);
    array("citations", extraction.citations(), this::citation);
    array("references", extraction.references(), this::reference);
    array("relations", extraction.relations(), this::relation);
    array("tasks", extraction.tasks(), this::task);
    array("warnings", problems(), this::warning);
    json.writeStringProperty("text", source.text());
    json.writeEndObject();
  }

  private void source(Provenance provenance) {
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("fileName", provenance.fileName());
    json.writeStringProperty("mediaType", provenance.mediaType());
    json.writeNumberProperty("bytes", provenance.bytes());
    json.writeNumberProperty("pages", provenance.pages());
    json.writeStringProperty("textLayer", provenance.layer().name().toLowerCase(Locale.ROOT));
    json.writeName("ocrConfidence");
    if (provenance.ocrConfidence().isPresent()) {
      json.writeNumber(provenance.ocrConfidence().getAsDouble());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }

  private void header(Header header) {
    json.writeName("kind");
    header
        .kind()
        .ifPresentOrElse(
            kind -> {
              json.writeStartObject();
              json.writeStringProperty("code", kind.value().code());
              json.writeStringProperty("name", kind.value().name());
              json.writeEndObject();
            },
            json::writeNull);
    field("number", header.number());
    field("issuedOn", header.issuedOn());
    field("place", header.place());
    field("issuer", header.issuer());
    value("issuerId", extraction.issuerId());
    field("subject", header.subject());
    field("urgency", header.urgency());
    field("secrecy", header.secrecy());
    array("recipients", header.recipients(), entry -> json.writeString(entry.value()));
    json.writeName("signer");
    header.signer().ifPresentOrElse(signer -> signer(signer.value()), json::writeNull);
  }

  private void signer(Header.Signer signer) {
    json.writeStartObject();
    value("name", signer.name());
    value("title", signer.title());
    value("capacity", signer.capacity());
    json.writeEndObject();
  }

  private void citation(Citation citation) {
    json.writeStartObject();
    json.writeStringProperty("text", source.words(citation.span()));
    json.writeStringProperty("key", citation.key());
    value("kind", citation.kind());
    value("date", citation.date());
    value("issuer", citation.issuer());
    value("pinpoint", citation.pinpoint());
    json.writeStringProperty("document", citation.document());
    places.span(citation.span());
    json.writeEndObject();
  }

  private void document(CitedDocument document) {
    json.writeStartObject();
    json.writeStringProperty("id", document.id());
    json.writeStringProperty("key", document.key());
    value("kind", document.kind());
    value("name", document.name());
    value("date", document.date());
    value("issuer", document.issuer());
    json.writeBooleanProperty("complete", document.identity().complete());
    json.writeEndObject();
  }

  private void reference(Reference reference) {
    json.writeStartObject();
    json.writeStringProperty("text", source.words(reference.span()));
    array("documents", reference.documents(), json::writeString);
    places.span(reference.span());
    json.writeEndObject();
  }

  private void relation(Relation relation) {
    json.writeStartObject();
    value("from", relation.from());
    json.writeStringProperty("type", relation.type().word());
    value("to", relation.to());
    json.writeStringProperty("text", source.words(relation.span()));
    places.span(relation.span());
    json.writeEndObject();
  }

  private void task(Task task) {
    json.writeStartObject();
    json.writeStringProperty("id", task.id());
    value("heading", task.heading());
    json.writeStringProperty("text", source.words(task.span()));
    places.span(task.span(), source.boxes(task.span()));
    array("lead", task.lead(), this::unit);
    array("with", task.with(), this::unit);
    array("deadlines", task.deadlines(), this::deadline);
    List<String> keys = task.citations().stream().map(Citation::key).distinct().toList();
    array("citations", keys, json::writeString);
    json.writeObjectPropertyStart("confidence");
    json.writeStringProperty("level", task.confidence().level().name());
    array("reasons", task.confidence().reasons(), this::reason);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void reason(Problem reason) {
    json.writeStartObject();
    json.writeStringProperty("code", reason.code());
    json.writeStringProperty("message", sentences.apply(reason.everywhere()));
    json.writeEndObject();
  }

  private void unit(Assignee assignee) {
    json.writeStartObject();
    json.writeStringProperty("text", source.words(assignee.span()));
    json.writeStringProperty("unit", assignee.unit());
    json.writeStringProperty("id", assignee.id());
    value("title", assignee.title());
    json.writeEndObject();
  }

  private void deadline(Deadline deadline) {
    json.writeStartObject();
    json.writeStringProperty("text", source.words(deadline.span()));
    json.writeStringProperty("bound", deadline.due().bound());
    json.writeStringProperty("value", deadline.due().value());
    value("due", deadline.lastDay());
    places.span(deadline.span());
    json.writeEndObject();
  }

  private List<Problem> problems() {
    return Stream.of(source.problems(), extraction.notice().problems(), extraction.problems())
        .flatMap(List::stream)
        .toList();
  }

  private void warning(Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("code", problem.code());
    json.writeStringProperty("message", sentences.apply(problem));
    json.writeName("page");
    if (problem.page().isPresent()) {
      json.writeNumber(problem.page().getAsInt());
    } else {
      json.writeNull();
    }
    problem
        .box()
        .ifPresent(
            box -> {
              json.writeName("box");
              json.writeStartObject();
              places.sides(box);
              json.writeEndObject();
            });
    json.writeEndObject();
  }

  private void field(String name, Optional<? extends Header.Field<?>> field) {
    value(name, field.map(Header.Field::value));
  }

  private void value(String name, Optional<?> value) {
    json.writeName(name);
    value.map(Object::toString).ifPresentOrElse(json::writeString, json::writeNull);
  }

  private <T> void array(String name, List<T> items, Consumer<T> write) {
    json.writeArrayPropertyStart(name);
    items.forEach(write);
    json.writeEndArray();
  }
}
