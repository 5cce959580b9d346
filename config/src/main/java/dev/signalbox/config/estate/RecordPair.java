package dev.signalbox.config.estate;

import java.util.List;

/**
 * Two names whose addresses trade places in a swap.
 *
 * @param address the elastic address's name, without the site's suffix
 * @param also more names that follow production's
 */
public record RecordPair(String production, String standby, String address, List<String> also) {
  public RecordPair {
    also = List.copyOf(also);
  }
}
