package vn.giaoviec.ingest;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.giaoviec.ocr.RecognizedPage;
import vn.giaoviec.ocr.RecognizedWord;
import vn.giaoviec.ocr.Recognizer;
import vn.giaoviec.ocr.Region;
import vn.giaoviec.text.Vietnamese;

/**
 * Looks again at the signature of an end block where the page's layout hid its title or name: under
 * a stamp a recogniser drops whole lines. Costs nothing on pages where both were read.
 *
 * <p>Of what is seen only lines that can be a title in capitals or a person's name, and are
 * legible, are taken. They never displace what was legible before, except as a part of themselves.
 */
final class SignatureLook {
  /** Words below are seldom right. */
  private static final double LEGIBLE = 0.6;

  /** What a second look adds must be read as surely as clean print. */
  private static final double SURE = 0.8;

  /** How far below its first line an end block's signature ends at most, in inches. */
  private static final double HIGH = 4;

  /** Recipients do not reach farther right, in parts of the page's width. */
  private static final double MOST_LEFT = 0.5;

  private static final Pattern LABEL = Pattern.compile("\\W{0,3}n.i nh.n\\s?(?:[:;.].*|)");
  private static final Pattern CAPACITY =
      Pattern.compile("\\W{0,3}(?:TM|KT|TL|TUQ|Q)\\s?\\.\\s?\\p{Lu}{2}[\\p{Lu} ,-]*");
  private static final Pattern TITLE = Pattern.compile("\\p{Lu}{2,7}(?: \\p{Lu}{2,7}){1,6}");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}{0,6}(?: \\p{L}\\p{Ll}{0,6}){0,3} \\p{Lu}\\p{Ll}{0,6}");
  private static final Pattern WHOLE_NAME =
      Pattern.compile("\\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{0,6}){2,4}");

  private SignatureLook() {}

  /** The page with what a second look at its signature finds; the same page where it needs none. */
  static RecognizedPage again(RecognizedPage page, BufferedImage picture, Recognizer recognizer) {
    Optional<Region> region = hidden(page);
    if (region.isEmpty()) {
      return page;
    }
    List<RecognizedWord> words = page.words();
    for (List<RecognizedWord> look : recognizer.reread(picture, page, region.get())) {
      words = merged(words, look);
    }
    return page.withWords(words);
  }

  /** Where the signature stands, if there is one and its title or name was not read. */
  static Optional<Region> hidden(RecognizedPage page) {
    List<RecognizedPiece> pieces = RecognizedPiece.all(page.words());
    Optional<RecognizedPiece> label = last(pieces, LABEL, true);
    Optional<RecognizedPiece> capacity =
        last(pieces, CAPACITY, false).filter(c -> c.left() > page.width() / 4);
    Optional<RecognizedPiece> opens = label.or(() -> capacity);
    if (opens.isEmpty()) {
      return Optional.empty();
    }
    Region region = region(page, pieces, label, capacity);
    List<RecognizedPiece> signature =
        pieces.stream().filter(p -> p.doubt() >= LEGIBLE && isIn(p, region)).toList();
    boolean titled =
        signature.stream()
            .map(RecognizedPiece::text)
            .anyMatch(t -> TITLE.matcher(t).matches() && !CAPACITY.matcher(t).matches());
    boolean named = signature.stream().anyMatch(p -> WHOLE_NAME.matcher(p.text()).matches());
    return titled && named ? Optional.empty() : Optional.of(region);
  }

  private static Region region(
      RecognizedPage page,
      List<RecognizedPiece> pieces,
      Optional<RecognizedPiece> label,
      Optional<RecognizedPiece> capacity) {
    RecognizedPiece opens = label.or(() -> capacity).orElseThrow();
    int line = Math.round(opens.size() * 1.5f);
    int dpi = PictureSize.dpi(page.width(), page.height(), page.dpi());
    int top = opens.baseline() - 3 * line;
    int bottom = Math.min(page.height(), opens.baseline() + (int) (HIGH * dpi));
    int left = (int) (page.width() * MOST_LEFT);
    if (label.isPresent()) {
      int column = label.get().right();
      left =
          pieces.stream()
              .filter(p -> p.left() < column && p.baseline() > top && p.baseline() < bottom)
              .mapToInt(RecognizedPiece::right)
              .filter(r -> r < page.width() * MOST_LEFT)
              .max()
              .orElse(column);
      left = Math.max(left, page.width() / 3);
    }
    int signs = capacity.map(c -> c.left() - 2 * line).orElse(page.width());
    return new Region(Math.max(0, Math.min(left, signs)), Math.max(0, top), page.width(), bottom);
  }

  private static Optional<RecognizedPiece> last(
      List<RecognizedPiece> pieces, Pattern pattern, boolean folded) {
    return pieces.stream()
        .filter(p -> pattern.matcher(folded ? fold(p.text()) : p.text()).matches())
        .reduce((first, second) -> second);
  }

  private static boolean isIn(RecognizedPiece piece, Region region) {
    return piece.left() >= region.left()
        && piece.baseline() > region.top()
        && piece.baseline() < region.bottom();
  }

  /**
   * What was read first, with titles and names of a second look.
   *
   * @param first words of the page
   * @param look words of a part of it
   */
  static List<RecognizedWord> merged(List<RecognizedWord> first, List<RecognizedWord> look) {
    List<RecognizedWord> merged = new ArrayList<>(first);
    for (RecognizedPiece piece : legible(look)) {
      List<RecognizedWord> covered = merged.stream().filter(w -> overlaps(w, piece)).toList();
      if (isTitleOrName(piece) && covered.stream().allMatch(w -> isWithin(w, piece))) {
        merged.removeAll(covered);
        int block = merged.stream().mapToInt(RecognizedWord::block).max().orElse(-1) + 1;
        piece.words().forEach(w -> merged.add(w.inLine(block, block, block)));
      }
    }
    return merged;
  }

  /** Pieces with nothing illegible before them: what is left of "PHÓ CHỦ TỊCH" is no title. */
  private static List<RecognizedPiece> legible(List<RecognizedWord> look) {
    List<RecognizedPiece> legible = new ArrayList<>();
    for (List<RecognizedWord> line : RecognizedPiece.lines(look)) {
      RecognizedPiece.of(line).stream()
          .takeWhile(p -> p.doubt() >= LEGIBLE || DrawnSigns.isSigns(p.text()))
          .forEach(legible::add);
    }
    return legible;
  }

  private static boolean isTitleOrName(RecognizedPiece piece) {
    String text = piece.text();
    return piece.confidence() >= SURE
        && piece.doubt() >= LEGIBLE
        && (TITLE.matcher(text).matches()
            || CAPACITY.matcher(text).matches()
            || NAME.matcher(text).matches());
  }

  private static boolean overlaps(RecognizedWord word, RecognizedPiece piece) {
    return piece.words().stream().anyMatch(w -> overlaps(w, word));
  }

  /** Whether the boxes share a fourth of the smaller one; letters of two lines may just touch. */
  private static boolean overlaps(RecognizedWord a, RecognizedWord b) {
    long wide = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    long high = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    return wide > 0 && high > 0 && 4 * wide * high > Math.min(area(a), area(b));
  }

  private static long area(RecognizedWord word) {
    return (long) (word.right() - word.left()) * (word.bottom() - word.top());
  }

  /** Whether nothing legible is lost with the word where {@code piece} takes its place. */
  private static boolean isWithin(RecognizedWord word, RecognizedPiece piece) {
    boolean surer = word.confidence() < piece.confidence();
    return word.confidence() < LEGIBLE
        || DrawnSigns.isSigns(word.text())
        || piece.text().contains(word.text())
        || surer && fold(piece.text()).contains(fold(word.text()));
  }

  private static String fold(String text) {
    return Vietnamese.fold(Vietnamese.normalize(text)).strip();
  }
}
