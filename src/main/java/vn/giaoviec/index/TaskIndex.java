package vn.giaoviec.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import vn.giaoviec.filing.Entry;

/**
 * Writes the index. There is one writer at a time, in whatever process; searchers elsewhere see
 * what was {@linkplain #commit committed} and nothing else. Safe for many threads.
 */
public final class TaskIndex implements AutoCloseable {
  /** Counts up when texts are filed otherwise than before: an older index has to be filled anew. */
  private static final String FORMAT = "2";

  private static final double BUFFER_MB = 64;

  private final Directory directory;
  private final IndexWriter writer;
  private final EntryDocuments documents;

  private TaskIndex(Directory directory, IndexWriter writer, Language language) {
    this.directory = directory;
    this.writer = writer;
    this.documents = new EntryDocuments(language);
  }

  /**
   * Opens the index in {@code folder}, or begins one there.
   *
   * @param owner what the caller is, for whoever finds the index locked
   * @throws IndexLockedException where another writer has it open
   * @throws IndexDamagedException where it cannot be read: begin a new one
   */
  public static TaskIndex open(Path folder, String owner) throws IOException {
    return open(folder, owner, OpenMode.CREATE_OR_APPEND);
  }

  /** Begins a new index in {@code folder}; searchers keep the old one until the first commit. */
  public static TaskIndex create(Path folder, String owner) throws IOException {
    try {
      return open(folder, owner, OpenMode.CREATE);
    } catch (IndexDamagedException e) {
      empty(folder);
      return open(folder, owner, OpenMode.CREATE);
    }
  }

  /** Deletes an index that Lucene cannot even follow on from, unless somebody writes to it. */
  private static void empty(Path folder) throws IOException {
    try (Directory damaged = FSDirectory.open(folder);
        Lock held = damaged.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : damaged.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          held.ensureValid();
          damaged.deleteFile(file);
        }
      }
    } catch (LockObtainFailedException e) {
      throw new IndexLockedException(Holders.read(folder), e);
    }
  }

  private static TaskIndex open(Path folder, String owner, OpenMode mode) throws IOException {
    Silence.keep();
    Files.createDirectories(folder);
    Language language = new Language();
    IndexWriterConfig config =
        new IndexWriterConfig(new VietnameseAnalyzer(language.wording()))
            .setOpenMode(mode)
            .setSimilarity(Ranking.SIMILARITY)
            .setIndexSort(Session.order(Question.Sort.DATE))
            .setParentField(Fields.NOTICE_END)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(BUFFER_MB);
    Directory directory = FSDirectory.open(folder);
    boolean opened = false;
    try {
      IndexWriter writer = new IndexWriter(directory, config);
      Holders.write(folder, owner);
      opened = true;
      return new TaskIndex(directory, writer, language);
    } catch (LockObtainFailedException e) {
      throw new IndexLockedException(Holders.read(folder), e);
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
      throw new IndexDamagedException("cannot read the index in " + folder, e);
    } finally {
      if (!opened) {
        directory.close();
      }
    }
  }

  /** Takes in an entry, in place of what is there of its notice. */
  public void replace(Entry entry) throws IOException {
    writer.updateDocuments(new Term(Fields.NOTICE, entry.notice().id()), documents.of(entry));
  }

  /** Drops a notice and its tasks. */
  public void remove(String noticeId) throws IOException {
    writer.deleteDocuments(new Term(Fields.NOTICE, noticeId));
  }

  /** Drops everything. */
  public void clear() throws IOException {
    writer.deleteAll();
  }

  /**
   * Makes safe and visible what was done since the last commit; what is not committed is lost with
   * the process.
   */
  public void commit(String generation, long sequence) throws IOException {
    Map<String, String> data = new HashMap<>();
    data.put("format", FORMAT);
    data.put("generation", generation);
    data.put("sequence", Long.toString(sequence));
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  /**
   * What the last commit to the index in {@code folder} said, without opening it for writing; empty
   * where there is none, or one of an older form, or one that cannot be read.
   */
  public static Optional<Applied> applied(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    Silence.keep();
    try (Directory directory = FSDirectory.open(folder)) {
      return applied(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IndexNotFoundException
        | CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** What the last commit said; empty before the first, and where the index is of an older form. */
  public Optional<Applied> applied() {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(each -> data.put(each.getKey(), each.getValue()));
    }
    return applied(data);
  }

  private static Optional<Applied> applied(Map<String, String> data) {
    return FORMAT.equals(data.get("format"))
        ? Optional.of(
            new Applied(
                data.getOrDefault("generation", ""),
                Long.parseLong(data.getOrDefault("sequence", "0"))))
        : Optional.empty();
  }

  /** Closes without a commit. */
  @Override
  public void close() throws IOException {
    try {
      writer.rollback();
    } finally {
      directory.close();
    }
  }
}
