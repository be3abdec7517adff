package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The line that counts documents and the pages of scans. */
class ProgressTest {
  private static final Path FIRST = Path.of("first.pdf");
  private static final Path SECOND = Path.of("second.pdf");

  private final StringWriter err = new StringWriter();

  @Test
  void countsThePagesOfAllScansThatAreOpen() {
    Progress progress = progress(true, 3);

    progress.page(FIRST, 1, 10);
    progress.page(SECOND, 1, 2);

    assertTrue(line().startsWith("0 of 3 documents; scans: 2 of 12 pages, about "), line());
  }

  @Test
  void believesThePageThatIsFurthestWhenThreadsTellInAnotherOrder() {
    Progress progress = progress(true, 2);

    progress.page(FIRST, 3, 10);
    progress.page(FIRST, 2, 10);

    assertTrue(line().contains("scans: 3 of 10 pages"), line());
  }

  @Test
  void forgetsTheScansThatAreDone() {
    Progress progress = progress(true, 3);
    progress.page(FIRST, 1, 1);
    progress.page(SECOND, 1, 4);

    progress.step();

    assertTrue(line().startsWith("1 of 3 documents; scans: 1 of 4 pages"), line());

    progress.page(SECOND, 4, 4);

    assertEquals("1 of 3 documents", line());
  }

  @Test
  void saysNothingWhereNobodyWatches() {
    Progress progress = progress(false, 2);

    progress.page(FIRST, 1, 10);
    progress.step();
    progress.clear();

    assertEquals("", err.toString());
  }

  private Progress progress(boolean watched, int total) {
    Terminal terminal =
        new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), watched, 80);
    return new Progress(terminal, new Messages(Language.EN), total);
  }

  /** What stands on the line now; each is wiped before the next. */
  private String line() {
    String all = err.toString();
    return all.substring(all.lastIndexOf("\u001b[K") + 3);
  }
}
