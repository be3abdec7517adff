package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giaoviec.model.Block.Region;
import vn.giaoviec.model.SourceText;
import vn.giaoviec.text.FoldedText;

/**
 * Reads what stands around the body: letterhead and title above it, recipients and signature below,
 * annexes and a second document behind.
 */
final class FrameReader {
  private final HeadReader heads;
  private final TailReader tails;
  private final HeaderReader headers;

  FrameReader() {
    Kinds kinds = new Kinds();
    Cues cues = new Cues();
    Organisations organisations = new Organisations();
    PersonNames names = new PersonNames();
    HeadingReader headings = new HeadingReader(kinds, cues, organisations);
    EndRowReader endRows = new EndRowReader(organisations, names);
    EndBlockReader ends = new EndBlockReader(endRows, organisations, headings);
    AddresseeReader addressees = new AddresseeReader(cues);
    heads = new HeadReader(cues, headings, organisations, addressees);
    tails = new TailReader(ends, headings, organisations, addressees);
    headers =
        new HeaderReader(
            kinds,
            new IssuerReader(organisations),
            new NarrativeReader(kinds, organisations, names));
  }

  /**
   * @param text of {@code source}
   * @return never fails; what cannot be read is empty and named among the problems
   */
  Frame read(SourceText source, FoldedText text) {
    Sheet sheet = Sheet.of(source, text);
    Head head = heads.read(sheet);
    Tail tail = tails.read(sheet, head.end());
    HeaderReader.Reading reading = headers.read(sheet, head, tail.ends());
    List<Stretch> stretches = new ArrayList<>(head.stretches());
    stretches.addAll(tail.stretches());
    stretches.addAll(reading.stretches());
    return new Frame(reading.header(), regions(sheet, stretches), reading.problems());
  }

  private static List<Region> regions(Sheet sheet, List<Stretch> stretches) {
    Region[] regions = new Region[sheet.size()];
    Arrays.fill(regions, Region.BODY);
    for (Stretch stretch : stretches) {
      Arrays.fill(regions, stretch.from(), stretch.to(), stretch.region());
    }
    for (int i = 0; i < regions.length; i++) {
      if (sheet.row(i).furniture()) {
        regions[i] = Region.FURNITURE;
      }
    }
    return List.of(regions);
  }
}
