package vn.giaoviec.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import vn.giaoviec.text.Vietnamese;

/**
 * What clerks might ask {@link RegisterOfAMillion}. They look for words that tell tasks apart:
 * those that stand in one task of ten thousand to one of twenty, all words of that kind alike, as
 * nine of ten different syllables of real tasks do. Questions of "frequent" words are drawn as
 * texts are written, so that most ask for what stands everywhere.
 */
final class BenchmarkQuestions implements AutoCloseable {
  private static final double RARE = 0.0001;
  private static final double FREQUENT = 0.05;

  private final RegisterOfAMillion some;
  private final DirectoryReader reader;

  BenchmarkQuestions(long seed, int tasks, Path folder) throws IOException {
    this.some = new RegisterOfAMillion(seed, tasks);
    this.reader = DirectoryReader.open(FSDirectory.open(folder));
  }

  Map<String, Supplier<String>> kinds() {
    Map<String, Supplier<String>> kinds = new LinkedHashMap<>();
    kinds.put("word", this::word);
    kinds.put("word without marks", () -> Vietnamese.fold(word()));
    kinds.put("words", () -> spaced(words()));
    kinds.put("words without marks", () -> Vietnamese.plainWords(words()));
    kinds.put("phrase", () -> '"' + spaced(words()) + '"');
    kinds.put("phrase without marks", () -> '"' + Vietnamese.plainWords(words()) + '"');
    kinds.put("frequent word", () -> some.word().split("\\P{L}+")[0]);
    kinds.put("frequent words", () -> spaced(some.word()));
    kinds.put("frequent phrase", () -> '"' + spaced(some.word()) + '"');
    kinds.put(
        "frequent phrase without marks", () -> '"' + Vietnamese.plainWords(some.word()) + '"');
    kinds.put("abbreviation", () -> "UBND");
    kinds.put("abbreviation in a phrase", () -> "\"phó chủ tịch UBND xã\"");
    kinds.put("beginning", () -> start(word()) + "*");
    kinds.put("unit", () -> "unit:\"" + some.unit().unit() + '"');
    kinds.put(
        "unit and dates", () -> "unit:\"" + some.unit().unit() + "\" date>=2020 date<2022-06");
    kinds.put(
        "unit and days due",
        () -> "unit:\"" + some.unit().unit() + "\" due>=2020 due<2022-06 sort:due");
    kinds.put("unit, word", () -> "unit:\"" + some.unit().unit() + "\" " + word());
    kinds.put("decree", () -> "decree:" + some.decree());
    kinds.put("decree among words", () -> "Nghị định số " + some.decree());
    kinds.put(
        "number", () -> "number:" + (1 + Math.floorMod(word().hashCode(), 3000)) + "/TB-UBND");
    kinds.put("overdue by day", () -> "overdue:yes sort:due");
    kinds.put("all open", () -> "status:open");
    kinds.put("all", () -> "");
    return kinds;
  }

  /** A syllable that is neither rare nor frequent. */
  private String word() {
    return draw(
        () -> some.anyWord().split("\\P{L}+")[0],
        word -> {
          String bare = Vietnamese.fold(word);
          return stands(Fields.TEXT, Vietnamese.toneKey(word))
              && stands(Fields.TEXT, Syllable.FOLDED + bare);
        });
  }

  /** Two syllables or more, the first two of which stand side by side neither rarely nor often. */
  private String words() {
    return draw(
        some::anyWord,
        words -> {
          String[] each = Vietnamese.toneKey(words).split("\\P{L}+");
          return each.length > 1 && stands(Fields.PAIR, each[0] + " " + each[1]);
        });
  }

  private static String draw(Supplier<String> from, Predicate<String> fits) {
    String word = from.get();
    while (!fits.test(word)) {
      word = from.get();
    }
    return word;
  }

  private boolean stands(String field, String term) {
    try {
      double share = (double) reader.docFreq(new Term(field, term)) / reader.maxDoc();
      return share >= RARE && share <= FREQUENT;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String start(String word) {
    return word.substring(0, Math.min(word.length(), 3));
  }

  private static String spaced(String words) {
    return String.join(" ", List.of(words.split("\\P{L}+")));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
