package dev.signalbox.integrations.clouds;

import java.util.ArrayList;
import java.util.List;

/** The bits of a row. Those that nobody has told us about are kept, and shown. */
public record Flags(int bits) {
  public static final Flags NONE = new Flags(0);
  private static final int MAINTENANCE = 0x1;
  private static final int OPTED_OUT = 0x2;
  private static final int KNOWN = MAINTENANCE | OPTED_OUT;

  /** Whether creating and updating stacks is answered with 503. */
  public boolean maintenance() {
    return (bits & MAINTENANCE) != 0;
  }

  /** Whether nobody checks its health. */
  public boolean optedOut() {
    return (bits & OPTED_OUT) != 0;
  }

  /** Whether somebody has told us what each of them means. */
  public boolean isKnown() {
    return (bits & ~KNOWN) == 0;
  }

  public Flags withMaintenance() {
    return new Flags(bits | MAINTENANCE);
  }

  public Flags withoutMaintenance() {
    return new Flags(bits & ~MAINTENANCE);
  }

  /** The number that is stored, and what it means: {@code 0x3 (maintenance, …)}. */
  public String says() {
    List<String> words = new ArrayList<>();
    if (maintenance()) {
      words.add("maintenance");
    }
    if (optedOut()) {
      words.add("opted out of health checks");
    }
    if (!isKnown()) {
      words.add("unknown " + hexadecimal(bits & ~KNOWN));
    }
    return "%s (%s)"
        .formatted(hexadecimal(bits), words.isEmpty() ? "none" : String.join(", ", words));
  }

  private static String hexadecimal(int number) {
    return "0x" + Integer.toHexString(number);
  }
}
