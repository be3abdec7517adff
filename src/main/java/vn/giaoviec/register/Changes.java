package vn.giaoviec.register;

import java.util.List;

/**
 * What has changed in the register.
 *
 * @param generation another one than before means: everything, also if it seems familiar
 * @param sequence to ask from the next time
 * @param documents ids of the notices that changed, each once, the earliest change first
 */
public record Changes(String generation, long sequence, List<String> documents) {
  public Changes {
    documents = List.copyOf(documents);
  }
}
