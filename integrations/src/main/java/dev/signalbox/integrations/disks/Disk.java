package dev.signalbox.integrations.disks;

/**
 * What a host keeps things on.
 *
 * @param path under which it is found there
 * @param full in percent, as the host reckons
 */
public record Disk(String path, int full) {
  private static final int NEARLY = 85;

  /** Too full for a dump to be relied on. */
  public boolean isFull() {
    return full >= NEARLY;
  }
}
