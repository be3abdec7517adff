package vn.giaoviec.structure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoviec.corpus.CorpusSubject;
import vn.giaoviec.corpus.CorpusTest;
import vn.giaoviec.model.Marker;
import vn.giaoviec.text.FoldedText;
import vn.giaoviec.text.Span;

/** The corpus of printed labels; a value is the kind and the label, {@code ?} for a damaged one. */
final class MarkersCorpusTest extends CorpusTest {
  MarkersCorpusTest() {
    super("Markers.corpus", new Subject());
  }

  private static final class Subject implements CorpusSubject {
    @Override
    public Set<String> rules() {
      return Arrays.stream(Marker.Kind.values()).map(Enum::name).collect(Collectors.toSet());
    }

    @Override
    public List<Finding> find(String line, Optional<LocalDate> given) {
      Markers.Found found = new Markers(FoldedText.of(line)).at(new Span(0, line.length()));
      if (found == null) {
        return List.of();
      }
      String label = found.damaged() ? "?" : found.label();
      String kind = found.kind().name();
      return List.of(new Finding(kind + " " + label, found.span().strip(line), kind));
    }
  }
}
