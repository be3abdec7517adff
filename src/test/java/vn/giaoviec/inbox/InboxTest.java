package vn.giaoviec.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at real folders, with the time as an argument. */
class InboxTest {
  private static final Duration QUIET = Duration.ofSeconds(5);

  @TempDir private Path folder;

  // Where a clock begins that only goes forward is nobody's business; also below zero.
  private Duration now = Duration.ofSeconds(-3);

  @Test
  void takesAFileThatStoodStillBetweenTwoLooksOverTheQuietTime() throws IOException {
    Inbox inbox = inbox();
    Path file = file("notice.pdf", "abc");

    assertEquals(List.of(), inbox.scan(now));
    assertEquals(List.of(new Waiting(file, Waiting.Reason.MOVING)), inbox.waiting());
    assertEquals(QUIET, inbox.nextLook(now).orElseThrow());
    assertEquals(List.of(), inbox.scan(after(QUIET.minusNanos(1))));
    assertEquals(List.of(file), paths(inbox.scan(after(Duration.ofNanos(1)))));
    assertEquals(List.of(), inbox.waiting());
    assertTrue(inbox.nextLook(now).isEmpty());
  }

  @Test
  void oneLookIsNeverEnoughHoweverLateItComes() throws IOException {
    Inbox inbox = inbox();
    file("notice.pdf", "abc");

    assertEquals(List.of(), inbox.scan(after(Duration.ofDays(3))));
  }

  @Test
  void handsOutAFileOnce() throws IOException {
    Inbox inbox = inbox();
    file("notice.pdf", "abc");

    assertEquals(1, settle(inbox).size());
    assertEquals(0, settle(inbox).size());
  }

  @Test
  void waitsForAFileThatIsCopiedSlowly() throws IOException {
    Inbox inbox = inbox();
    Path file = folder.resolve("slow.pdf");
    // 10 KB a second, for half a minute.
    for (int second = 0; second < 30; second++) {
      append(file, 10_240);
      assertEquals(List.of(), inbox.scan(after(Duration.ofSeconds(1))), "second " + second);
    }
    Ready ready = settle(inbox).getFirst();
    assertEquals(30 * 10_240, ready.size());
  }

  @Test
  void aCopyThatHasItsFullSizeAtOnceIsToldByItsTime() throws IOException {
    Inbox inbox = inbox();
    Path file = file("preallocated.pdf", "0000000000");
    for (int second = 0; second < 20; second++) {
      Files.setLastModifiedTime(
          file, FileTime.from(Instant.ofEpochSecond(1_700_000_000L + second)));
      assertEquals(List.of(), inbox.scan(after(Duration.ofSeconds(2))));
    }
    assertEquals(1, settle(inbox).size());
  }

  @Test
  void aFileReplacedUnderItsNameBeginsAnew() throws IOException {
    Inbox inbox = inbox();
    Path file = file("a.pdf", "one");
    FileTime time = Files.getLastModifiedTime(file);
    assertEquals(List.of(), inbox.scan(now));
    // The same size and time, but another file.
    Path other = file("b.tmp", "two");
    Files.setLastModifiedTime(other, time);
    Files.delete(file);
    Path third = file("c.tmp", "xxx");
    Files.move(other, file);

    assumeFalse(Ready.of(file, attributes(file)).key().isEmpty());
    assertEquals(List.of(), inbox.scan(after(QUIET)));
    Files.delete(third);
  }

  @Test
  void aShareThatMakesUpItsKeysIsNoHindrance() throws IOException {
    Inbox inbox = inbox();
    Path file = file("a.pdf", "one");
    FileTime time = Files.getLastModifiedTime(file);
    boolean taken = !inbox.scan(now).isEmpty();
    int looks = 1;
    while (!taken && looks < 10) {
      Path copy = Files.copy(file, folder.resolve("a.tmp"));
      Files.setLastModifiedTime(copy, time);
      Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
      taken = !inbox.scan(after(QUIET)).isEmpty();
      looks++;
    }
    assertTrue(taken);
  }

  @Test
  void whatIsWrittenWhileItIsReadIsSeen() throws IOException {
    Inbox inbox = inbox();
    Path file = file("a.pdf", "one");
    Ready ready = settle(inbox).getFirst();
    assertTrue(inbox.isUnchanged(ready));
    append(file, 1);
    assertFalse(inbox.isUnchanged(ready));
  }

  @Test
  void aRenamedFileBeginsAnew() throws IOException {
    Inbox inbox = inbox();
    Path file = file("a.pdf", "one");
    assertEquals(List.of(), inbox.scan(now));
    Path renamed = Files.move(file, folder.resolve("b.pdf"));
    assertEquals(List.of(), inbox.scan(after(QUIET)));
    assertEquals(List.of(renamed), paths(inbox.scan(after(QUIET))));
  }

  @Test
  void leavesAloneWhatIsNoDocument() throws IOException {
    Inbox inbox = inbox();
    for (String name :
        List.of(
            "~$notice.docx",
            ".notice.docx",
            "a.tmp",
            "a.TMP",
            "a.pdf.part",
            "a.crdownload",
            "Thumbs.db",
            "desktop.ini",
            ".~lock.a.docx#",
            "a.docx~",
            ".DS_Store",
            "~WRL0001.tmp")) {
      file(name, "x");
    }
    assertEquals(List.of(), settle(inbox));
    assertEquals(List.of(), inbox.waiting());
  }

  @Test
  void namesThatOnlyLookLikeItAreDocuments() throws IOException {
    Inbox inbox = inbox();
    List<String> names =
        List.of("a.tmp.pdf", "part.docx", "thumbs.db.txt", "no-extension", "a~.pdf");
    for (String name : names) {
      file(name, "x");
    }
    assertEquals(names.size(), settle(inbox).size());
  }

  @Test
  void emptyFilesLinksAndPipesStay() throws Exception {
    Inbox inbox = inbox();
    Path outside = Files.createTempFile("giaoviec", ".pdf");
    Files.writeString(outside, "secret");
    Path empty = file("empty.pdf", "");
    Path link = folder.resolve("link.pdf");
    try {
      Files.createSymbolicLink(link, outside);
      Files.createSymbolicLink(folder.resolve("linked-folder"), folder);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here: " + e);
    }
    Path pipe = folder.resolve("pipe.pdf");
    boolean piped = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;

    assertEquals(List.of(), settle(inbox));
    assertTrue(inbox.waiting().contains(new Waiting(empty, Waiting.Reason.EMPTY)));
    assertTrue(inbox.waiting().contains(new Waiting(link, Waiting.Reason.NO_FILE)));
    assertTrue(!piped || inbox.waiting().contains(new Waiting(pipe, Waiting.Reason.NO_FILE)));
    Files.delete(outside);
  }

  @Test
  void filesInSubFoldersAreTakenAndKeepTheirPlace() throws IOException {
    Inbox inbox = inbox();
    file("2023/thang 3/notice.pdf", "x");

    Ready ready = settle(inbox).getFirst();

    assertEquals(
        new Filed.Moved(folder.resolve("done/2023/thang 3/notice.pdf")), inbox.done(ready));
  }

  @Test
  void theProgramsOwnFoldersAreNotLookedInto() throws IOException {
    Path home = Files.createDirectories(folder.resolve("home"));
    Inbox inbox = new Inbox(folder, Rules.usual(Set.of(home)));
    file("done/a.pdf", "x");
    file("failed/a.pdf", "x");
    file("home/originals/a.pdf", "x");
    file(".Trash-0/a.pdf", "x");

    assertEquals(List.of(), settle(inbox));
  }

  @Test
  void doneFilesAreMovedAndNeverOverwriteOthers() throws IOException {
    Inbox inbox = inbox();
    for (int i = 1; i <= 3; i++) {
      file("notice.pdf", "text " + i);
      Ready ready = settle(inbox).getFirst();
      assertInstanceOf(Filed.Moved.class, inbox.done(ready));
      assertFalse(Files.exists(ready.file()));
    }
    assertEquals("text 1", Files.readString(folder.resolve("done/notice.pdf")));
    assertEquals("text 2", Files.readString(folder.resolve("done/notice (2).pdf")));
    assertEquals("text 3", Files.readString(folder.resolve("done/notice (3).pdf")));
  }

  @Test
  void failedFilesHaveTheirReasonBesideThem() throws IOException {
    Inbox inbox = inbox();
    file("hỏng.pdf", "x");

    assertEquals(
        new Filed.Moved(folder.resolve("failed/hỏng.pdf")),
        inbox.failed(settle(inbox).getFirst(), "Tệp bị hỏng."));
    assertEquals("Tệp bị hỏng.\r\n", Files.readString(folder.resolve("failed/hỏng.pdf.txt")));
  }

  @Test
  void failedFilesComeBackToBeTriedAgain() throws IOException {
    Inbox inbox = inbox();
    file("a.pdf", "a");
    file("sub/b.txt", "b");
    file("b.txt.txt", "c");
    for (Ready ready : settle(inbox)) {
      inbox.failed(ready, "Tệp bị hỏng.");
    }
    file("a.pdf", "a newer one");

    assertEquals(3, inbox.retry());

    assertEquals("a", Files.readString(folder.resolve("a (2).pdf")));
    assertEquals("b", Files.readString(folder.resolve("sub/b.txt")));
    assertEquals("c", Files.readString(folder.resolve("b.txt.txt")));
    assertEquals(4, settle(inbox).size());
    assertEquals(0, inbox.retry());
  }

  @Test
  void aFileThatChangedSinceItWasTakenStaysAndIsTakenAnew() throws IOException {
    Inbox inbox = inbox();
    Path file = file("a.pdf", "one");
    Ready ready = settle(inbox).getFirst();
    Files.writeString(file, "one and more");

    assertEquals(new Filed.Changed(), inbox.done(ready));

    assertEquals("one and more", Files.readString(file));
    assertEquals(List.of(), names("done"));
    assertEquals(12, settle(inbox).getFirst().size());
  }

  @Test
  void aFileThatSomebodyTookBackIsGone() throws IOException {
    Inbox inbox = inbox();
    Path file = file("a.pdf", "one");
    Ready ready = settle(inbox).getFirst();
    Files.delete(file);

    assertEquals(new Filed.Gone(), inbox.failed(ready, "Không đọc được."));
    assertEquals(List.of(), names("failed"));
  }

  @Test
  void keptFilesStayUntilTheyChange() throws IOException {
    Inbox inbox = new Inbox(folder, rules().with(Rules.Success.KEEP));
    Path file = file("a.pdf", "one");

    assertEquals(new Filed.Kept(), inbox.done(settle(inbox).getFirst()));
    assertEquals(0, settle(inbox).size());
    assertTrue(inbox.nextLook(now).isEmpty());
    Files.writeString(file, "changed");
    assertEquals(1, settle(inbox).size());
  }

  @Test
  void whatFailedForAPassingReasonIsHandedOutAgainLater() throws IOException {
    Inbox inbox = new Inbox(folder, rules().with(Duration.ZERO));
    Path file = file("a.pdf", "one");
    Ready ready = settle(inbox).getFirst();
    for (int seconds : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300)) {
      inbox.later(ready, now);
      assertEquals(List.of(), inbox.scan(after(Duration.ofSeconds(seconds).minusNanos(1))));
      assertEquals(List.of(new Waiting(file, Waiting.Reason.BACKING_OFF)), inbox.waiting());
      assertEquals(Duration.ofNanos(1), inbox.nextLook(now).orElseThrow());
      assertEquals(List.of(file), paths(inbox.scan(after(Duration.ofNanos(1)))));
    }
  }

  @Test
  void aLockedFileWaitsAndHoldsNoneUp() throws IOException {
    Inbox inbox = inbox();
    Path locked = file("locked.docx", "x");
    Path free = file("free.docx", "x");
    try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      assertEquals(List.of(free), paths(settle(inbox)));
      assertEquals(List.of(new Waiting(locked, Waiting.Reason.LOCKED)), inbox.waiting());
    }
    assertEquals(List.of(locked), paths(inbox.scan(after(Duration.ofSeconds(1)))));
  }

  @Test
  void anUnreadableFileWaitsAndIsNamed() throws IOException {
    Inbox inbox = inbox();
    Path secret = file("secret.pdf", "x");
    assumeTrue(secret.toFile().setReadable(false), "no such permission here");
    assumeFalse(Files.isReadable(secret), "whoever runs this may read everything");

    assertEquals(List.of(), settle(inbox));
    assertEquals(List.of(new Waiting(secret, Waiting.Reason.UNREADABLE)), inbox.waiting());
    assertTrue(secret.toFile().setReadable(true));
    assertEquals(1, settle(inbox).size());
  }

  @Test
  void aFolderThatVanishesAndComesBackIsSurvived() throws IOException {
    Path share = Files.createDirectories(folder.resolve("share"));
    Inbox inbox = new Inbox(share, rules());
    Files.writeString(share.resolve("a.pdf"), "one");
    Files.writeString(share.resolve("b.pdf"), "two");
    List<Ready> ready = settle(inbox);
    Path away = Files.move(share, folder.resolve("away"));

    assertThrows(IOException.class, () -> inbox.scan(now));
    assertEquals(new Filed.Gone(), inbox.done(ready.getFirst()));
    Files.move(away, share);

    // The one reported gone is new again; the other is still out.
    assertEquals(List.of(ready.getFirst()), settle(inbox));
    assertInstanceOf(Filed.Moved.class, inbox.done(ready.getLast()));
  }

  @Test
  void aFolderThatIsALinkIsLookedInto() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real"));
    Path link = folder.resolve("link");
    try {
      Files.createSymbolicLink(link, real);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "no links here: " + e);
    }
    Inbox inbox = new Inbox(link, rules());
    Files.createDirectories(real.resolve("sub"));
    Files.writeString(real.resolve("sub/a.pdf"), "x");

    assertInstanceOf(Filed.Moved.class, inbox.done(settle(inbox).getFirst()));
    assertTrue(Files.exists(real.resolve("done/sub/a.pdf")));
  }

  @Test
  void namesInBothFormsOfUnicodeAreTwoFilesOrOneAndNoneIsLost() throws IOException {
    Inbox inbox = inbox();
    String composed = Normalizer.normalize("Thông báo số 5.pdf", Normalizer.Form.NFC);
    String parted = Normalizer.normalize(composed, Normalizer.Form.NFD);
    file(composed, "composed");
    assertInstanceOf(Filed.Moved.class, inbox.done(settle(inbox).getFirst()));
    file(parted, "parted");
    assertInstanceOf(Filed.Moved.class, inbox.done(settle(inbox).getFirst()));

    assertEquals(2, names("done").size());
  }

  @Test
  void namesOfAnyLengthFindAPlace() throws IOException {
    Inbox inbox = inbox();
    String longest = "ệ".repeat(82) + "abcde.pdf";
    for (int i = 0; i < 3; i++) {
      file(longest, "text " + i);
      Ready ready = settle(inbox).getFirst();
      assertInstanceOf(
          Filed.Moved.class, i == 0 ? inbox.done(ready) : inbox.failed(ready, "Hỏng."));
    }
    assertEquals(1, names("done").size());
    // Two files with a text each.
    assertEquals(4, names("failed").size());
    assertTrue(
        names("failed").stream()
            .allMatch(name -> name.endsWith(".pdf") || name.endsWith(".pdf.txt")));
  }

  @Test
  void anotherDiskIsReachedByCopying() throws IOException {
    Path memory = Path.of("/dev/shm");
    assumeTrue(Files.isWritable(memory), "no other disk here");
    assumeFalse(Files.getFileStore(memory).equals(Files.getFileStore(folder)), "the same disk");
    Path other = Files.createTempDirectory(memory, "giaoviec");
    try {
      Files.createSymbolicLink(folder.resolve("done"), other);
      Inbox inbox = inbox();
      Path file = file("a.pdf", "one");
      FileTime time = Files.getLastModifiedTime(file);

      assertInstanceOf(Filed.Moved.class, inbox.done(settle(inbox).getFirst()));
      assertFalse(Files.exists(file));
      assertEquals("one", Files.readString(other.resolve("a.pdf")));
      assertEquals(time.toMillis(), Files.getLastModifiedTime(other.resolve("a.pdf")).toMillis());
      assertEquals(List.of("a.pdf"), names("done"));
      assertEquals(List.of(), inbox.waiting());
    } finally {
      try (var files = Files.list(other)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(other);
    }
  }

  @Test
  void whatACrashLeftIsTidiedUp() throws IOException {
    // Between taking a name and moving the file there, and in the midst of a copy.
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    Files.setLastModifiedTime(file("done/notice.pdf", ""), yesterday);
    Files.setLastModifiedTime(file("done/notice.pdf.giaoviec-part", "half"), yesterday);
    file("done/older.pdf", "older");
    file("notice.pdf", "text");
    Inbox inbox = inbox();

    inbox.done(settle(inbox).getFirst());

    assertEquals(List.of("notice.pdf", "older.pdf"), names("done"));
  }

  @Test
  void aNameThatAnotherProcessHasJustTakenStaysItsOwn() throws IOException {
    file("done/notice.pdf", "");
    file("notice.pdf", "text");
    Inbox inbox = inbox();

    inbox.done(settle(inbox).getFirst());

    assertEquals(List.of("notice (2).pdf", "notice.pdf"), names("done"));
  }

  @Test
  void aFileNamedAsTheFolderOfDoneOnesIsNoHarm() throws IOException {
    file("done", "x");
    Inbox inbox = inbox();
    file("a.pdf", "x");

    Ready ready = settle(inbox).getFirst();
    assertThrows(IOException.class, () -> inbox.done(ready));
    assertTrue(Files.exists(ready.file()));
  }

  private Inbox inbox() {
    return new Inbox(folder, rules());
  }

  private static Rules rules() {
    return Rules.usual(Set.of()).with(QUIET);
  }

  /** Looks twice, as far apart as needed. */
  private List<Ready> settle(Inbox inbox) throws IOException {
    List<Ready> first = inbox.scan(now);
    assertEquals(List.of(), first);
    return inbox.scan(after(QUIET));
  }

  private Duration after(Duration time) {
    now = now.plus(time);
    return now;
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static void append(Path file, int bytes) throws IOException {
    Files.write(file, new byte[bytes], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class);
  }

  private static List<Path> paths(List<Ready> ready) {
    return ready.stream().map(Ready::file).toList();
  }

  private List<String> names(String inner) throws IOException {
    if (!Files.exists(folder.resolve(inner))) {
      return List.of();
    }
    try (var files = Files.list(folder.resolve(inner))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
