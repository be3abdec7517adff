package vn.giaoviec.nlp;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.giaoviec.model.Advisor;
import vn.giaoviec.model.Opinion;
import vn.giaoviec.text.Span;

/** What the models of a folder say about one text; each opinion is formed once. */
final class ModelAdvisor implements Advisor {
  private final LanguageModels models;
  private final String text;
  private final Map<Span, Optional<Opinion>> opinions = new ConcurrentHashMap<>();

  ModelAdvisor(LanguageModels models, String text) {
    this.models = models;
    this.text = text;
  }

  @Override
  public boolean isThere() {
    return models.kinds().isPresent();
  }

  @Override
  public Optional<Opinion> opinion(Span sentence) {
    return opinions.computeIfAbsent(sentence, this::formed);
  }

  private Optional<Opinion> formed(Span sentence) {
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
