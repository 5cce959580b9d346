package dev.signalbox.bot;

/** Who acts on the host: known to the operating system, and to nobody else. */
public record Operator(String person) {
  private static final int LONGEST = 40;

  /** As the ledger names them. No person of people.yml has a colon in the name. */
  public static Operator here() {
    String user = System.getProperty("user.name", "").replaceAll("[^\\w.-]", "");
    return new Operator("host:" + user.substring(0, Math.min(user.length(), LONGEST)));
  }
}
