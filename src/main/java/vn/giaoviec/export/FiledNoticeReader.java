package vn.giaoviec.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import vn.giaoviec.filing.FiledDeadline;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledNotice.Citation;
import vn.giaoviec.filing.FiledNotice.Document;
import vn.giaoviec.filing.FiledNotice.Kind;
import vn.giaoviec.filing.FiledNotice.Relation;
import vn.giaoviec.filing.FiledNotice.Signer;
import vn.giaoviec.filing.FiledNotice.Warning;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.filing.FiledUnit;

/** Reads what {@link NoticeJson} wrote, as the values that are filed. Safe for many threads. */
public final class FiledNoticeReader {
  private final ObjectMapper json = new JsonMapper();

  /**
   * The notice that one JSON object of the contract tells of.
   *
   * @throws IllegalArgumentException where it is not such an object
   */
  public FiledNotice read(String object) {
    JsonNode notice;
    try {
      notice = json.readTree(object);
    } catch (tools.jackson.core.JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    if (notice.path("schemaVersion").asInt(0) != NoticeJson.SCHEMA_VERSION) {
      throw new IllegalArgumentException("not a notice of schema " + NoticeJson.SCHEMA_VERSION);
    }
    JsonNode source = notice.path("source");
    return new FiledNotice(
        word(notice, "id"),
        word(source, "fileName"),
        word(source, "mediaType"),
        source.path("pages").asInt(1),
        part(notice, "kind").map(kind -> new Kind(word(kind, "code"), word(kind, "name"))),
        value(notice, "number"),
        value(notice, "issuedOn"),
        value(notice, "place"),
        value(notice, "issuer"),
        value(notice, "issuerId"),
        value(notice, "subject"),
        value(notice, "urgency"),
        value(notice, "secrecy"),
        list(notice, "recipients", JsonNode::asString),
        part(notice, "signer").map(FiledNoticeReader::signer),
        value(notice, "identity"),
        list(notice, "documents", FiledNoticeReader::document),
        list(notice, "citations", FiledNoticeReader::citation),
        list(notice, "relations", FiledNoticeReader::relation),
        list(notice, "tasks", FiledNoticeReader::task),
        list(notice, "warnings", FiledNoticeReader::warning));
  }

  private static Signer signer(JsonNode signer) {
    return new Signer(value(signer, "name"), value(signer, "title"), value(signer, "capacity"));
  }

  private static Document document(JsonNode document) {
    return new Document(
        word(document, "id"),
        word(document, "key"),
        value(document, "kind"),
        value(document, "name"),
        value(document, "date"),
        value(document, "issuer"),
        document.path("complete").asBoolean(false));
  }

  private static Citation citation(JsonNode citation) {
    return new Citation(
        word(citation, "text"),
        word(citation, "key"),
        word(citation, "document"),
        value(citation, "pinpoint"),
        page(citation));
  }

  private static Relation relation(JsonNode relation) {
    return new Relation(
        value(relation, "from"),
        word(relation, "type"),
        value(relation, "to"),
        word(relation, "text"),
        page(relation));
  }

  private static FiledTask task(JsonNode task) {
    return new FiledTask(
        word(task, "id"),
        value(task, "heading"),
        word(task, "text"),
        page(task),
        list(task, "lead", FiledNoticeReader::unit),
        list(task, "with", FiledNoticeReader::unit),
        list(task, "deadlines", FiledNoticeReader::deadline),
        list(task, "citations", JsonNode::asString),
        task.path("confidence").path("level").asString("WEAK"));
  }

  private static FiledUnit unit(JsonNode unit) {
    return new FiledUnit(
        word(unit, "text"), word(unit, "unit"), word(unit, "id"), value(unit, "title"));
  }

  private static FiledDeadline deadline(JsonNode deadline) {
    return new FiledDeadline(
        word(deadline, "text"),
        word(deadline, "bound"),
        word(deadline, "value"),
        value(deadline, "due").map(LocalDate::parse));
  }

  private static Warning warning(JsonNode warning) {
    JsonNode page = warning.path("page");
    return new Warning(
        word(warning, "code"),
        word(warning, "message"),
        page.isNumber() ? OptionalInt.of(page.asInt()) : OptionalInt.empty());
  }

  private static int page(JsonNode placed) {
    return placed.path("span").path("page").asInt(1);
  }

  private static String word(JsonNode object, String name) {
    return object.path(name).asString("");
  }

  private static Optional<String> value(JsonNode object, String name) {
    return part(object, name).map(JsonNode::asString);
  }

  private static Optional<JsonNode> part(JsonNode object, String name) {
    return Optional.of(object.path(name)).filter(node -> !node.isNull() && !node.isMissingNode());
  }

  private static <T> List<T> list(JsonNode object, String name, Function<JsonNode, T> read) {
    return object.path(name).valueStream().map(read).toList();
  }
}
