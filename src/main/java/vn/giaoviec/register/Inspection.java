package vn.giaoviec.register;

import java.util.List;
import vn.giaoviec.model.Problem;

/** Looks whether the register and its originals are whole and agree. */
final class Inspection {
  private final Home home;
  private final Database database;

  Inspection(Home home, Database database) {
    this.home = home;
    this.database = database;
  }

  List<Problem> problems() throws RegisterException {
    throw new UnsupportedOperationException(home + " " + database);
  }
}
