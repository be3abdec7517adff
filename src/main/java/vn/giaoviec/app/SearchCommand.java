package vn.giaoviec.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.giaoviec.desk.Desk;
import vn.giaoviec.index.Answer;
import vn.giaoviec.index.Question;
import vn.giaoviec.index.TaskSearch;

/** {@code giaoviec search}: tasks by their words, units, documents and days. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  private final Workplace place;

  @Spec private CommandSpec spec;

  @Mixin private FilterOptions filter = new FilterOptions();

  @Option(names = "--limit", paramLabel = "N")
  private int limit = 20;

  @Option(names = "--skip", paramLabel = "N")
  private int skip;

  @Option(names = "--facets")
  private boolean facets;

  @ArgGroup private Form form = new Form();

  /** How hits are shown; one of them. */
  private static final class Form {
    @Option(names = "--json")
    private boolean json;

    @Option(names = "--table")
    private boolean table;

    @Option(names = "--count")
    private boolean count;
  }

  SearchCommand(Workplace place) {
    this.place = place;
  }

  @Override
  public Integer call() throws Exception {
    Question question = filter.question();
    if (limit < 0 || skip < 0) {
      throw new ParameterException(spec.commandLine(), place.messages().say("usage.limit"));
    }
    try (Desk desk = place.desk();
        TaskSearch search = desk.search()) {
      PrintWriter out = place.terminal().out();
      if (form.count) {
        out.println(search.count(question, place.today()));
        return ExitCode.OK;
      }
      Answer answer =
          facets
              ? search.search(question, place.today(), skip, limit)
              : search.find(question, place.today(), skip, limit);
      if (form.json) {
        out.println(new HitJson(place.messages()).write(answer));
      } else {
        show(answer, new HitTable(place), out);
      }
      answer
          .remarks()
          .forEach(remark -> place.terminal().err().println(place.messages().remark(remark)));
      return ExitCode.OK;
    }
  }

  private void show(Answer answer, HitTable hits, PrintWriter out) {
    if (form.table) {
      out.print(hits.grid(answer.hits()));
    } else {
      answer.hits().forEach(hit -> out.println(hits.list(hit)));
    }
    if (facets) {
      out.print(hits.facets(answer.facets()));
    }
    int last = skip + answer.hits().size();
    out.println(
        place
            .messages()
            .say("hit.total", answer.hits().isEmpty() ? 0 : skip + 1, last, answer.total()));
  }
}
