package dev.signalbox.config.estate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What people type themselves about a private cloud, line by line, in this order.
 *
 * @param standUp so that there is one more
 * @param update one that there is
 */
public record Sheets(List<String> standUp, List<String> update) {
  static final String STAND_UP = "stand-up";
  static final String UPDATE = "update";

  private static final String REGION = "region";
  private static final List<String> OF_ANY = List.of("organisation", "suffix", "stack");

  public Sheets {
    standUp = List.copyOf(standUp);
    update = List.copyOf(update);
  }

  /** What its lines may name; only who stands one up chooses where. */
  static List<String> known(String sheet) {
    return sheet.equals(UPDATE)
        ? OF_ANY
        : Stream.concat(OF_ANY.stream(), Stream.of(REGION)).toList();
  }

  public List<String> toStandUp(StackName stack, String region) {
    return filled(standUp, stack, region);
  }

  public List<String> toUpdate(StackName stack) {
    return filled(update, stack, "");
  }

  private static List<String> filled(List<String> lines, StackName stack, String region) {
    Map<String, String> values =
        Map.of(
            "organisation",
            stack.override(),
            "suffix",
            stack.suffix(),
            "stack",
            stack.toString(),
            REGION,
            region);
    return lines.stream().map(it -> Placeholders.filled(it, values)).toList();
  }
}
