package vn.giaoviec.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.model.Problem;

class InputsTest {
  @TempDir private Path folder;

  @Test
  void walksFoldersInTheOrderOfNames() throws IOException {
    Path deep = file("b/c/deep.txt");
    Path late = file("z.txt");
    Path early = file("a.txt");

    assertEquals(List.of(early, deep, late), Inputs.find(List.of(folder)).files());
  }

  @Test
  void takesWhatIsNamedAsItIs() {
    List<Path> named = List.of(folder.resolve(".hidden"), folder.resolve("missing.json"));

    assertEquals(named, Inputs.find(named).files());
  }

  @Test
  void leavesOutHiddenFilesSilentlyAndJsonWithOneRemark() throws IOException {
    file(".hidden");
    file(".git/config");
    Path json = file("a.txt.JSON");
    file("b/b.txt.json");
    Path text = file("a.txt");

    Inputs inputs = Inputs.find(List.of(folder));

    assertEquals(List.of(text), inputs.files());
    assertEquals(List.of(Problem.of("json-skipped", json.toString(), "2")), inputs.remarks());
  }

  @Test
  void aLoopOfFoldersEnds() throws IOException {
    Path text = file("in/a.txt");
    Path loop = Files.createSymbolicLink(folder.resolve("in/loop"), folder);

    Inputs inputs = Inputs.find(List.of(folder));

    assertEquals(List.of(text), inputs.files());
    assertEquals(List.of(Problem.of("folder-seen", loop.toString())), inputs.remarks());
  }

  @Test
  void anEmptyFolderIsRemarked() {
    assertEquals(
        List.of(Problem.of("empty-folder", folder.toString())),
        Inputs.find(List.of(folder)).remarks());
  }

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }
}
