package vn.giaoviec.nlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.jspecify.annotations.Nullable;

/**
 * The trained models of a folder, each loaded when it is first asked for. Safe for use by many
 * threads at once.
 */
public final class LanguageModels {
  static final String KINDS = "sentence-kinds.bin";
  static final String NAMES = "unit-names.bin";

  private final Lazy<SentenceKinds> kinds;
  private final Lazy<UnitSpotter> names;

  private LanguageModels(Optional<Path> folder) {
    kinds = new Lazy<>(file(folder, KINDS), in -> new SentenceKinds(new DoccatModel(in)));
    names = new Lazy<>(file(folder, NAMES), in -> new UnitSpotter(new TokenNameFinderModel(in)));
  }

  /** No models: rules work alone. */
  public static LanguageModels none() {
    return new LanguageModels(Optional.empty());
  }

  /** The models in {@code folder}, as many as it has; none of them is opened yet. */
  public static LanguageModels in(Path folder) {
    return new LanguageModels(Optional.of(folder));
  }

  private static Optional<Path> file(Optional<Path> folder, String name) {
    return folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
  }

  Optional<SentenceKinds> kinds() {
    return kinds.get();
  }

  Optional<UnitSpotter> names() {
    return names.get();
  }

  /** How a model is made of the bytes of its file. */
  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  /** A model that is loaded once, when it is needed. */
  private static final class Lazy<T> {
    private final Optional<Path> file;
    private final Loader<T> loader;
    private volatile @Nullable Optional<T> loaded;

    Lazy(Optional<Path> file, Loader<T> loader) {
      this.file = file;
      this.loader = loader;
    }

    /** Empty where there is no file, or one that is no model of its kind. */
    Optional<T> get() {
      Optional<T> there = loaded;
      return there != null ? there : load();
    }

    @SuppressWarnings("OptionalAssignedToNull")
    private synchronized Optional<T> load() {
      Optional<T> there = loaded;
      if (there == null) {
        there = file.flatMap(this::read);
        loaded = there;
      }
      return there;
    }

    private Optional<T> read(Path path) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
        return Optional.of(loader.load(in));
      } catch (IOException | RuntimeException e) {
        // Rules go on alone, and the notice says so; see Advisor.isThere.
        return Optional.empty();
      }
    }
  }
}
