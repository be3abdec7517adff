package vn.giaoviec.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import vn.giaoviec.filing.Entry;
import vn.giaoviec.filing.Entry.TaskEntry;
import vn.giaoviec.filing.FiledDeadline;
import vn.giaoviec.filing.FiledNotice;
import vn.giaoviec.filing.FiledNotice.Citation;
import vn.giaoviec.filing.FiledNotice.Document;
import vn.giaoviec.filing.FiledNotice.Kind;
import vn.giaoviec.filing.FiledTask;
import vn.giaoviec.filing.FiledUnit;
import vn.giaoviec.filing.FollowUp;
import vn.giaoviec.filing.FollowUp.Status;
import vn.giaoviec.text.Lexicon;
import vn.giaoviec.text.Vietnamese;

/**
 * Notices without meaning, as many as are wanted: words of the lexicons and words that could be,
 * each as often as its rank allows (Zipf), units of districts that do not exist, documents, days.
 * The same seed makes the same notices.
 */
final class RegisterOfAMillion implements Iterator<Entry> {
  /** About as many as notices have in the middle. */
  private static final int TASKS_A_NOTICE = 10;

  private static final int DISTRICTS = 40;
  private static final int COMMUNES = 20;
  private static final int DOCUMENTS = 20_000;
  private static final int INVENTED_WORDS = 20_000;
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 4_000;

  private static final List<String> OFFICES =
      List.of(
          "Phòng Nội vụ",
          "Phòng Tài chính - Kế hoạch",
          "Phòng Tư pháp",
          "Phòng Tài nguyên và Môi trường",
          "Phòng Văn hóa và Thông tin",
          "Phòng Giáo dục và Đào tạo",
          "Phòng Kinh tế và Hạ tầng",
          "Phòng Nông nghiệp và Phát triển nông thôn",
          "Thanh tra",
          "Công an",
          "Ban Chỉ huy Quân sự",
          "Trung tâm Y tế");

  private static final List<Kind> KINDS =
      List.of(
          new Kind("TB", "Thông báo"),
          new Kind("CV", "Công văn"),
          new Kind("QĐ", "Quyết định"),
          new Kind("KH", "Kế hoạch"),
          new Kind("CT", "Chỉ thị"),
          new Kind("BC", "Báo cáo"));

  private final RandomGenerator random;
  private final int notices;
  private final List<String> words = new ArrayList<>();
  private final double[] shares;
  private int made;

  RegisterOfAMillion(long seed, int tasks) {
    this.random = new Random(seed);
    this.notices = tasks / TASKS_A_NOTICE;
    for (String table : List.of("action-verbs", "fields", "heading-topics", "laws", "units")) {
      Lexicon.read(table).forEach(row -> words.add(row.get(0)));
    }
    java.util.Collections.shuffle(words, new Random(seed));
    for (int i = 0; i < INVENTED_WORDS; i++) {
      words.add(syllable() + " " + syllable());
    }
    shares = new double[words.size()];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += 1 / (i + 2.7);
      shares[i] = sum;
    }
  }

  private String syllable() {
    String[] heads = "b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x".split(" ");
    String[] cores =
        "a ă â e ê i o ô ơ u ư à á ả ã ạ ấ ầ ậ ế ề ệ ó ò ọ ố ồ ộ ớ ờ ợ ú ù ụ ứ ừ ự".split(" ");
    String[] ends = {"", "", "n", "ng", "m", "t", "c", "i", "nh"};
    return pick(heads) + pick(cores) + pick(ends);
  }

  private String pick(String[] of) {
    return of[random.nextInt(of.length)];
  }

  /** A word, the frequent ones more often. */
  String word() {
    double at = random.nextDouble() * shares[shares.length - 1];
    int found = Arrays.binarySearch(shares, at);
    return words.get(found < 0 ? -found - 1 : found);
  }

  /** Any word, all as often: what is looked for, and not what is written most. */
  String anyWord() {
    return words.get(random.nextInt(words.size()));
  }

  /** A unit of some district; one in ten is a group. */
  FiledUnit unit() {
    String place = "vn/quan-" + random.nextInt(DISTRICTS);
    int kind = random.nextInt(20);
    if (kind < 2) {
      return unit("Các phòng, ban", "group/" + place + "/ban.phong");
    }
    if (kind < 6) {
      String commune = place + "/xa-" + random.nextInt(COMMUNES);
      return unit("Ủy ban nhân dân xã", commune + "/uy-ban-nhan-dan");
    }
    String name = OFFICES.get(random.nextInt(OFFICES.size()));
    String slug = Vietnamese.plainWords(name.replace(" và ", " ")).replace(' ', '-');
    return unit(name, place + "/" + slug);
  }

  private static FiledUnit unit(String name, String id) {
    return new FiledUnit(name, name, id, Optional.empty());
  }

  /** The key of some document, the frequent ones more often. */
  String decree() {
    int rank = (int) (DOCUMENTS * Math.pow(random.nextDouble(), 3));
    return (1 + rank % 400) + "/" + (2000 + rank / 400 % 25) + "/NĐ-CP";
  }

  private static Document document(String key) {
    String[] parts = key.split("/");
    return new Document(
        "legal:nđ-cp/" + parts[0] + "/" + parts[1],
        key,
        Optional.of("Nghị định"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  @Override
  public boolean hasNext() {
    return made < notices;
  }

  @Override
  public Entry next() {
    made++;
    LocalDate issued = FIRST.plusDays((long) made * DAYS / notices);
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    List<TaskEntry> tasks = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    int count = 1 + random.nextInt(2 * TASKS_A_NOTICE - 1);
    for (int i = 1; i <= count; i++) {
      tasks.add(task(i, issued, keys));
    }
    List<String> cited = keys.stream().distinct().toList();
    FiledNotice notice =
        new FiledNotice(
            String.format(Locale.ROOT, "%064x", made),
            made + ".pdf",
            "application/pdf",
            3,
            Optional.of(kind),
            Optional.of((1 + random.nextInt(3000)) + "/" + kind.code() + "-UBND"),
            Optional.of(issued.toString()),
            Optional.empty(),
            Optional.of("Ủy ban nhân dân"),
            Optional.of("vn/quan-" + random.nextInt(DISTRICTS) + "/uy-ban-nhan-dan"),
            Optional.of(text(5)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            cited.stream().map(RegisterOfAMillion::document).toList(),
            cited.stream().map(RegisterOfAMillion::citation).toList(),
            List.of(),
            tasks.stream().map(TaskEntry::task).toList(),
            List.of());
    return new Entry(made, Instant.EPOCH, notice, tasks, List.of(), List.of(), List.of());
  }

  private static Citation citation(String key) {
    return new Citation(key, key, document(key).id(), Optional.empty(), 1);
  }

  private TaskEntry task(int number, LocalDate issued, List<String> keys) {
    List<FiledUnit> with = random.nextInt(3) == 0 ? List.of(unit(), unit()) : List.of();
    String text = text(10 + random.nextInt(10));
    List<String> cited = new ArrayList<>();
    if (random.nextInt(5) < 2) {
      cited.add(decree());
      text += " theo Nghị định số " + cited.getFirst();
      keys.addAll(cited);
    }
    List<FiledDeadline> deadlines = new ArrayList<>();
    if (random.nextInt(10) < 7) {
      LocalDate due = issued.plusDays(random.nextInt(120));
      deadlines.add(new FiledDeadline("trước " + due, "before", due.toString(), Optional.of(due)));
      text +=
          " trước ngày " + due.getDayOfMonth() + "/" + due.getMonthValue() + "/" + due.getYear();
    }
    FiledTask task =
        new FiledTask(
            Integer.toString(number),
            Optional.of(text(2)),
            text + ".",
            1,
            List.of(unit()),
            with,
            deadlines,
            cited,
            "SURE");
    Status status = Status.values()[Math.max(0, random.nextInt(6) - 3)];
    return new TaskEntry(
        task, new FollowUp(status, Optional.empty(), Optional.empty(), Optional.empty()), false);
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ").append(word());
    }
    return text.toString();
  }
}
