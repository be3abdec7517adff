package vn.giaoviec.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoviec.model.DocumentKind;
import vn.giaoviec.model.Evidence;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.Header;
import vn.giaoviec.model.Mention.Assignee;
import vn.giaoviec.model.Mention.Citation;
import vn.giaoviec.model.Mention.Deadline;
import vn.giaoviec.model.Mention.Reference;
import vn.giaoviec.model.Relation;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.model.Task;
import vn.giaoviec.text.Span;

/**
 * Every finding of one document with its value, its words, its page, its rule and why.
 *
 * <p>Two lines each: {@code name = value}, and under it the evidence.
 */
final class Explanation {
  private static final int LONGEST_QUOTE = 160;

  private final Messages messages;
  private final Extraction extraction;
  private final SourceText source;
  private final StringBuilder text = new StringBuilder();

  Explanation(Messages messages, Extraction extraction) {
    this.messages = messages;
    this.extraction = extraction;
    this.source = extraction.notice().source();
  }

  String text() {
    head("explain.header");
    header(extraction.notice().header());
    head("explain.citations");
    extraction.citations().forEach(citation -> citation("", citation));
    extraction.references().forEach(this::reference);
    extraction.relations().forEach(this::relation);
    head("explain.tasks");
    extraction.tasks().forEach(this::task);
    head("explain.warnings");
    Stream.of(source.problems(), extraction.notice().problems(), extraction.problems())
        .flatMap(List::stream)
        .forEach(p -> line("", p.code() + ": " + messages.problem(p)));
    return text.toString();
  }

  private void header(Header header) {
    field("kind", header.kind().map(f -> new Header.Field<>(name(f), f.span(), f.evidence())));
    field("number", header.number());
    field("issuedOn", header.issuedOn());
    field("place", header.place());
    field("issuer", header.issuer());
    field("subject", header.subject());
    field("urgency", header.urgency());
    field("secrecy", header.secrecy());
    header.recipients().forEach(recipient -> field("recipients", Optional.of(recipient)));
    field(
        "signer", header.signer().map(f -> new Header.Field<>(signer(f), f.span(), f.evidence())));
  }

  private static String name(Header.Field<DocumentKind> kind) {
    return kind.value().code() + " " + kind.value().name();
  }

  private static String signer(Header.Field<Header.Signer> signer) {
    Header.Signer who = signer.value();
    return Stream.of(who.capacity(), who.title(), who.name())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private void field(String name, Optional<? extends Header.Field<?>> field) {
    field.ifPresentOrElse(
        f -> finding("", name, f.value().toString(), f.span(), f.evidence()),
        () -> line("", name + " = " + messages.say("explain.absent")));
  }

  private void task(Task task) {
    finding("", messages.say("explain.task"), task.id(), task.span(), task.evidence());
    task.heading().ifPresent(heading -> line("  ", "heading = " + heading));
    task.lead().forEach(unit -> unit("lead", unit));
    task.with().forEach(unit -> unit("with", unit));
    task.deadlines().forEach(this::deadline);
    task.citations().forEach(citation -> citation("  ", citation));
    line("  ", "confidence = " + task.confidence().level());
    task.confidence()
        .reasons()
        .forEach(reason -> line("    ", messages.problem(reason.everywhere())));
  }

  private void unit(String name, Assignee unit) {
    finding("  ", name, unit.unit(), unit.span(), unit.evidence());
  }

  private void deadline(Deadline deadline) {
    String last = deadline.lastDay().map(day -> " -> " + day).orElse("");
    String value = deadline.due().bound() + " " + deadline.due().value() + last;
    finding("  ", "deadline", value, deadline.span(), deadline.evidence());
  }

  private void citation(String indent, Citation citation) {
    String value =
        Stream.of(
                Optional.of(citation.key()),
                citation.date().map(Object::toString),
                citation.issuer(),
                citation.pinpoint(),
                Optional.of(citation.document()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    finding(indent, "citation", value, citation.span(), citation.evidence());
  }

  private void reference(Reference reference) {
    String value =
        reference.documents().isEmpty()
            ? messages.say("explain.absent")
            : String.join(", ", reference.documents());
    finding("", "reference", value, reference.span(), reference.evidence());
  }

  private void relation(Relation relation) {
    String none = messages.say("explain.absent");
    String value =
        String.join(
            " ", relation.from().orElse(none), relation.type().word(), relation.to().orElse(none));
    finding("", "relation", value, relation.span(), relation.evidence());
  }

  private void head(String key) {
    text.append(text.isEmpty() ? "" : "\n").append(messages.say(key)).append('\n');
  }

  private void finding(String indent, String name, String value, Span span, Evidence evidence) {
    line(indent, name + " = " + value);
    String words = source.words(span);
    String quote =
        words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + " …";
    String strength = evidence.strength().name().toLowerCase(Locale.ROOT);
    int page = source.pageAt(span.start());
    line(
        indent + "  ",
        messages.say("explain.evidence", evidence.rule(), strength, quote, page, evidence.why()));
  }

  private void line(String indent, String content) {
    text.append("  ").append(indent).append(content).append('\n');
  }
}
