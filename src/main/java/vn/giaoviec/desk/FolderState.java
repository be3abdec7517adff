package vn.giaoviec.desk;

import java.nio.file.Path;
import java.util.List;
import vn.giaoviec.inbox.Waiting;

/**
 * How things stand in a watched folder.
 *
 * @param there whether it can be looked into
 * @param files how many wait to be taken
 * @param held what is not taken while it stays as it is, and why
 */
public record FolderState(Path folder, boolean there, int files, List<Waiting> held) {
  public FolderState {
    held = List.copyOf(held);
  }
}
