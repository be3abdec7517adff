package vn.giaoviec.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.giaoviec.Outcome;
import vn.giaoviec.Pipeline;
import vn.giaoviec.evaluate.DocumentScore;
import vn.giaoviec.evaluate.Evaluation;
import vn.giaoviec.evaluate.Report;
import vn.giaoviec.export.NoticeJson;
import vn.giaoviec.model.Extraction;
import vn.giaoviec.model.NoticeException;
import vn.giaoviec.model.Problem;

/** One measurement: scores the documents of all gold files and tells what went wrong. */
final class EvaluateRun {
  private final Evaluation evaluation = new Evaluation();
  private final List<DocumentScore> scores = new ArrayList<>();
  private final GoldFiles files;
  private final Messages messages;
  private final Progress progress;
  private int failed;

  EvaluateRun(GoldFiles files, Terminal terminal, Messages messages) {
    this.files = files;
    this.messages = messages;
    this.progress = new Progress(terminal, messages, files.entries().size());
    files.failures().forEach(failure -> fail(failure.file(), failure.problem()));
  }

  /** How many gold files or documents could not be measured, or not be read. */
  int failed() {
    return failed;
  }

  /** Reads the documents and scores what users would get. */
  Report read(Pipeline pipeline, int jobs) throws IOException, InterruptedException {
    NoticeJson json = new NoticeJson(messages::problem, NoticeJson.Layout.LINE);
    List<Path> documents = files.entries().stream().map(GoldFiles.Entry::document).toList();
    Iterator<GoldFiles.Entry> entries = files.entries().iterator();
    try {
      pipeline.processAll(
          documents, jobs, outcome -> take(entries.next(), outcome, json), progress::page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      progress.clear();
    }
    return new Report(scores);
  }

  /** Scores notices that were written before. */
  Report read(Path notices) throws IOException {
    for (GoldFiles.Entry entry : files.entries()) {
      List<Path> written = GoldFiles.starting(notices, entry.gold().name());
      if (written.isEmpty()) {
        unread(entry, entry.file(), Problem.of("missing-notice", notices.toString()));
      } else {
        written(entry, written.getFirst());
      }
    }
    return new Report(scores);
  }

  private void take(GoldFiles.Entry entry, Outcome outcome, NoticeJson json) {
    progress.clear();
    try {
      switch (outcome) {
        case Outcome.Extracted(Path ignored, Extraction extraction) ->
            score(entry, entry.file(), json.write(extraction));
        case Outcome.Failed(Path document, Problem problem) -> unread(entry, document, problem);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    progress.step();
  }

  private void written(GoldFiles.Entry entry, Path notice) throws IOException {
    Optional<String> json = Optional.empty();
    try {
      json = Optional.of(Files.readString(notice));
    } catch (IOException e) {
      unread(entry, notice, Problem.of(Evaluation.UNREADABLE_NOTICE, e.toString()));
    }
    if (json.isPresent()) {
      score(entry, notice, json.get());
    }
  }

  /**
   * @param told the file that is named where this fails
   */
  private void score(GoldFiles.Entry entry, Path told, String notice) throws IOException {
    Optional<String> text = entry.plainText();
    try {
      scores.add(
          text.isPresent()
              ? evaluation.score(entry.gold(), text.get(), notice)
              : evaluation.score(entry.gold(), notice));
    } catch (NoticeException e) {
      if (e.problem().code().equals(Evaluation.UNREADABLE_NOTICE)) {
        unread(entry, told, e.problem());
      } else {
        fail(entry.file(), e.problem());
      }
    }
  }

  /** A document without a result is no reason for better figures: all of it is missed. */
  private void unread(GoldFiles.Entry entry, Path told, Problem problem) {
    scores.add(evaluation.unread(entry.gold()));
    fail(told, problem);
  }

  private void fail(Path file, Problem problem) {
    failed++;
    progress.remark(messages.say("file-failed", file, messages.problem(problem)));
  }
}
