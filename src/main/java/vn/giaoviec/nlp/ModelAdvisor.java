package vn.giaoviec.nlp;

import java.util.List;
import java.util.Optional;
import vn.giaoviec.model.Advisor;
import vn.giaoviec.model.Opinion;
import vn.giaoviec.text.Span;

/** What the models of a folder say about one text. */
record ModelAdvisor(LanguageModels models, String text) implements Advisor {
  @Override
  public boolean isThere() {
    return models.kinds().isPresent();
  }

  @Override
  public Optional<Opinion> opinion(Span sentence) {
    return models.kinds().flatMap(kinds -> kinds.judge(sentence.of(text)));
  }

  @Override
  public List<Span> names(Span sentence) {
    return models.names().stream()
        .flatMap(spotter -> spotter.names(sentence.of(text)).stream())
        .map(name -> new Span(sentence.start() + name.start(), sentence.start() + name.end()))
        .toList();
  }
}
