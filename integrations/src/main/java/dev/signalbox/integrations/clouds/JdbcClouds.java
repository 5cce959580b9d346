package dev.signalbox.integrations.clouds;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Calls;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Limits;
import dev.signalbox.integrations.calls.Neighbour;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;

/**
 * The table itself, in MySQL or MariaDB. It takes the rights to read it and to update its flags.
 */
@InEarnest
@Singleton
final class JdbcClouds implements Clouds {
  private final Entrance entrance;
  private final Calls calls;

  JdbcClouds(Entrance entrance, Calls calls) {
    this.entrance = entrance;
    this.calls = calls;
  }

  private static Neighbour neighbour(Connection.Mysql on) {
    return new Neighbour(on.reach(), Limits.MODEST);
  }

  @Override
  public Asked<List<Cloud>> read(Connection.Mysql on, Which which) {
    String doing = "reading %s in %s".formatted(which.says(), on.reach().name());
    return calls.ask(neighbour(on), doing, () -> asked(on, which, doing));
  }

  private Asked<List<Cloud>> asked(Connection.Mysql on, Which which, String doing) {
    try (Session session = entrance.open(on)) {
      return new Asked.Told<>(session.read(which));
    } catch (SQLException trouble) {
      return new Asked.Troubled<>(SqlTrouble.of(doing, trouble));
    }
  }

  @Override
  public Ordered<List<Cloud>> rewrite(Connection.Mysql on, List<Rewrite> rewrites) {
    String doing = Rewrite.doing(rewrites, on.reach().name());
    return calls.order(neighbour(on), doing, () -> ordered(on, rewrites, doing));
  }

  /** Before it is committed nothing can have happened, whatever broke. */
  private Ordered<List<Cloud>> ordered(Connection.Mysql on, List<Rewrite> rewrites, String doing) {
    try (Session session = entrance.open(on)) {
      Which.Ids ids = Rewrite.ids(rewrites);
      List<Cloud> now = session.lock(ids);
      return switch (Found.of(rewrites, now)) {
        case Found.AsSeen _ -> written(session, rewrites, doing);
        case Found.AsWished _ -> new Ordered.Done<>(now);
        case Found.Objection no -> new Ordered.Refused<>(no.trouble(doing));
      };
    } catch (SQLException trouble) {
      return new Ordered.Refused<>(SqlTrouble.of(doing, trouble));
    }
  }

  private static Ordered<List<Cloud>> written(Session session, List<Rewrite> rewrites, String doing)
      throws SQLException {
    for (Rewrite rewrite : rewrites) {
      if (rewrite.isOpen() && session.set(rewrite) != 1) {
        return new Ordered.Refused<>(strange(doing));
      }
    }
    List<Cloud> after = session.read(Rewrite.ids(rewrites));
    return after.equals(Rewrite.done(rewrites))
        ? committed(session, after, doing)
        : new Ordered.Refused<>(strange(doing));
  }

  private static Trouble strange(String doing) {
    return new Trouble(
        doing,
        Kind.GARBLED,
        "what it says it wrote is not what was asked, so all of it was undone");
  }

  /** An answer that is lost here may have been a yes. */
  private static Ordered<List<Cloud>> committed(Session session, List<Cloud> after, String doing) {
    try {
      session.commit();
      return new Ordered.Done<>(after);
    } catch (SQLException trouble) {
      return new Ordered.Unknown<>(SqlTrouble.of(doing, trouble));
    }
  }
}
