package dev.signalbox.integrations.clouds;

import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What a driver's exceptions mean, in our words. */
final class SqlTrouble {
  private static final int WIDTH = 200;
  private static final Set<Integer> LIMITED = Set.of(1040, 1203, 1226);
  private static final Set<Integer> RIGHTS = Set.of(1044, 1142, 1143, 1227, 1290);

  /** Others hold the rows, for too long or in another order. */
  private static final Set<Integer> HELD = Set.of(1205, 1213);

  private SqlTrouble() {}

  static Trouble of(String doing, SQLException trouble) {
    Kind kind = kind(trouble);
    String said = Optional.ofNullable(trouble.getMessage()).orElse("it gives no reason");
    return new Trouble(
        doing, kind, kind == Kind.UNREACHABLE ? "no answer: " + cut(said) : why(trouble, said));
  }

  private static String why(SQLException trouble, String said) {
    return HELD.contains(trouble.getErrorCode())
        ? "somebody else is changing these rows at this moment"
        : cut(said);
  }

  private static Kind kind(SQLException trouble) {
    if (LIMITED.contains(trouble.getErrorCode())) {
      return Kind.LIMITED;
    }
    if (RIGHTS.contains(trouble.getErrorCode())) {
      return Kind.RIGHTS;
    }
    if (HELD.contains(trouble.getErrorCode())) {
      return Kind.BROKEN;
    }
    return ofState(Optional.ofNullable(trouble.getSQLState()).orElse(""));
  }

  private static Kind ofState(String state) {
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "28" -> Kind.KEY;
      case "08" -> Kind.UNREACHABLE;
      case "22" -> Kind.GARBLED;
      case "42" -> Kind.REQUEST;
      default -> state.equals("HY024") ? Kind.REQUEST : Kind.BROKEN;
    };
  }

  /** Without the number that the driver gives to each connection. */
  private static String cut(String said) {
    String line = said.lines().findFirst().orElse("").replaceFirst("^\\(conn[^)]*\\) ?", "");
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
  }
}
