package vn.giaoviec.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.giaoviec.model.Sha256;

/** A notice made up for a test: its file, and the JSON that was read from it. */
record PaperNotice(String words, String number, String issuer, String issuedOn, List<Item> items) {
  /** A task of it. */
  record Item(String id, String text, String lead, String due) {}

  static PaperNotice of(String words) {
    return new PaperNotice(
        words,
        "39/TB-UBND",
        "UBND huyện Bình Sơn",
        "2023-04-03",
        List.of(
            new Item("1", "Giao Phòng Nội vụ rà soát biên chế.", "Phòng Nội vụ", "2023-04-15"),
            new Item("2.a", "Công an huyện tuần tra ban đêm.", "Công an huyện", "2023-05-01")));
  }

  PaperNotice numbered(String other) {
    return new PaperNotice(words, other, issuer, issuedOn, items);
  }

  PaperNotice issued(String day) {
    return new PaperNotice(words, number, issuer, day, items);
  }

  PaperNotice with(Item... others) {
    return new PaperNotice(words, number, issuer, issuedOn, List.of(others));
  }

  String id() {
    return Sha256.of(words.getBytes(StandardCharsets.UTF_8));
  }

  Path file(Path folder, String name) throws IOException {
    return Files.writeString(folder.resolve(name), words);
  }

  String json() {
    List<String> tasks = new ArrayList<>();
    for (Item item : items) {
      tasks.add(
          """
          {"id":"%s","heading":null,"text":"%s","span":{"start":0,"end":1,"page":1},
           "lead":[{"text":"%s","unit":"%s","id":"vn/%s","title":null}],"with":[],
           "deadlines":[{"text":"trước ngày","bound":"before","value":"%s","due":"%s"}],
           "citations":["61/2018/NĐ-CP"],"confidence":{"level":"SURE","reasons":[]}}
          """
              .formatted(
                  item.id(),
                  item.text(),
                  item.lead(),
                  item.lead(),
                  item.lead().replace(' ', '-'),
                  item.due(),
                  item.due()));
    }
    return """
    {"schemaVersion":1,"id":"%s","source":{"fileName":"a.txt","mediaType":"text/plain","pages":1},
     "kind":{"code":"TB","name":"Thông báo"},"number":"%s","issuedOn":"%s","place":"Bình Sơn",
     "issuer":"%s","issuerId":"vn/%s","subject":"kết luận cuộc họp","recipients":[],
     "identity":"named:tb-ubnd/39/2023",
     "documents":[{"id":"legal:nđ-cp/61/2018","key":"61/2018/NĐ-CP","kind":"Nghị định","name":null,
       "date":null,"issuer":"Chính phủ","complete":true}],
     "citations":[],"references":[],
     "relations":[{"from":"self","type":"implements","to":"legal:nđ-cp/61/2018","text":"thực hiện",
       "span":{"start":0,"end":1,"page":1}}],
     "tasks":[%s],"warnings":[],"text":"%s"}
    """
        .formatted(
            id(),
            number,
            issuedOn,
            issuer,
            issuer.replace(' ', '-'),
            tasks.stream().collect(Collectors.joining(",")),
            words.replace("\n", " "));
  }
}
