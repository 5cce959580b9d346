package dev.signalbox.config.estate;

import java.util.HashMap;
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
  private static final String ACCOUNT = "account";
  private static final List<String> OF_ANY = List.of("organisation", "suffix", "stack");

  public Sheets {
    standUp = List.copyOf(standUp);
    update = List.copyOf(update);
  }

  /** What its lines may name; only who stands one up chooses where, and in whose account. */
  static List<String> known(String sheet) {
    return sheet.equals(UPDATE)
        ? OF_ANY
        : Stream.concat(OF_ANY.stream(), Stream.of(REGION, ACCOUNT)).toList();
  }

  public List<String> toStandUp(StackName stack, String region, String account) {
    return filled(standUp, stack, Map.of(REGION, region, ACCOUNT, account));
  }

  public List<String> toUpdate(StackName stack) {
    return filled(update, stack, Map.of());
  }

  private static List<String> filled(
      List<String> lines, StackName stack, Map<String, String> where) {
    Map<String, String> values = new HashMap<>(where);
    values.put("organisation", stack.override());
    values.put("suffix", stack.suffix());
    values.put("stack", stack.toString());
    return lines.stream().map(it -> Placeholders.filled(it, values)).toList();
  }
}
