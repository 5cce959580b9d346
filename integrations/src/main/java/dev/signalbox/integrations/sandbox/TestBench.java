package dev.signalbox.integrations.sandbox;

import java.util.Optional;

/** What tests print on a host of the world: a table where they load something, else a line each. */
final class TestBench {
  private static final String RULE = "-".repeat(96) + "\n";
  private static final String TABLE =
      " %-40s %7s %12s %7s %7s %7s | %7s %7s\n"
          .formatted("Name", "# reqs", "# fails", "Avg", "Min", "Max", "Median", "req/s");

  private TestBench() {}

  /** Empty for whatever is no test. */
  static Optional<String> of(String script) {
    return switch (script) {
      case "test-preferences-read" ->
          Optional.of(table("GET /preferences/carla", 1514, 812, 140, "50.20"));
      case "test-preferences-write" ->
          Optional.of(table("PUT /preferences/carla", 362, 2210, 640, "12.10"));
      case "test-flowmanager" -> Optional.of(table("GET /carla/settings", 187, 388, 74, "6.20"));
      case "test-production" -> Optional.of("passed: 38\nfailed: 0\n");
      default -> Optional.empty();
    };
  }

  private static String table(String name, int requests, int max, int median, String rate) {
    return TABLE
        + RULE
        + " %-40s %7d %12s %7d %7d %7d | %7d %7s\n"
            .formatted(name, requests, "0(0.00%)", median + 15, median / 2, max, median, rate)
        + RULE
        + " %-40s %7d %12s %42s\n".formatted("Total", requests, "0(0.00%)", rate);
  }
}
