package vn.giaoviec.app;

import java.nio.file.Path;
import vn.giaoviec.Pipeline;
import vn.giaoviec.export.NoticeJson;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;
import vn.giaoviec.worker.Answer;
import vn.giaoviec.worker.ProgressListener;

/** Reads a document for the register, whose sentences are Vietnamese whoever looks at them. */
final class WorkerReading {
  private final Pipeline pipeline;
  private final Messages vietnamese = new Messages(Language.VI);
  private final Messages english = new Messages(Language.EN);
  private final NoticeJson json = new NoticeJson(vietnamese::problem, NoticeJson.Layout.LINE);

  WorkerReading(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @SuppressWarnings("CatchingUnchecked") // A crash on one document is that document's failure.
  Answer read(Path original, String fileName, ProgressListener pages) {
    try {
      var extraction =
          pipeline.process(original, fileName, (file, done, all) -> pages.page(done, all));
      return new Answer.Read(json.write(extraction));
    } catch (NoticeException e) {
      return refused(e.problem());
    } catch (Exception | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
      return refused(Problem.of("internal-error", e + where));
    }
  }

  private Answer refused(Problem problem) {
    return new Answer.Refused(
        problem.code(), vietnamese.problem(problem), english.problem(problem));
  }
}
