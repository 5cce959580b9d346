package dev.signalbox.integrations.clouds;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.integrations.calls.HeardCalls;
import dev.signalbox.integrations.secrets.Keyring;
import dev.signalbox.integrations.testing.BadDay;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** The real client on a real MariaDB, as a user who may do what it takes and nothing else. */
final class MariaStage implements CloudsStage {
  private static final String KEY = "clerk:right";
  private static final Entrance.Patience LITTLE =
      new Entrance.Patience(Duration.ofSeconds(5), Duration.ofSeconds(3), Duration.ofSeconds(1));

  private final Maria maria = Maria.started();
  private final Wire wire = new Wire(maria.port());
  private final String database = "d" + UUID.randomUUID().toString().replace("-", "");
  private final AtomicReference<String> nextKey = new AtomicReference<>(KEY);

  MariaStage() {
    said("create database " + database);
    said(
        "create table %s.Clouds (name varchar(255), id char(36), org_id char(36), flags int)"
            .formatted(database));
    said("create user if not exists clerk@'%' identified by 'right'");
    said("grant select, update(flags) on %s.Clouds to clerk@'%%'".formatted(database));
  }

  void said(String... words) {
    try (Connection connection = maria.asChief("");
        Statement statement = connection.createStatement()) {
      for (String word : words) {
        statement.execute(word);
      }
    } catch (SQLException broken) {
      throw new IllegalStateException("preparing a database", broken);
    }
  }

  String table() {
    return database + ".Clouds";
  }

  Maria maria() {
    return maria;
  }

  @Override
  public Clouds clouds() {
    Keyring secrets =
        new Keyring(_ -> Optional.of(nextKey.getAndSet(KEY)), /* folder= */ Optional.empty());
    return new JdbcClouds(new Entrance(secrets, LITTLE), new HeardCalls().calls(Clock.systemUTC()));
  }

  @Override
  public dev.signalbox.config.estate.Connection.Mysql on() {
    return on("jdbc:mysql://127.0.0.1:%d/%s".formatted(wire.port(), database));
  }

  dev.signalbox.config.estate.Connection.Mysql on(String url) {
    return new dev.signalbox.config.estate.Connection.Mysql(
        new Reach(
            new ConnectionName("testing-clouds"),
            URI.create(url),
            Optional.of(new SecretName("clouds-testing")),
            Optional.empty(),
            Optional.empty()));
  }

  /** The next time, with another key. */
  void comesAs(String key) {
    nextKey.set(key);
  }

  @Override
  public void keeps(List<Cloud> rows) {
    said("delete from " + table());
    try (Connection connection = maria.asChief("");
        PreparedStatement insert =
            connection.prepareStatement("insert into " + table() + " values (?, ?, ?, ?)")) {
      for (Cloud row : rows) {
        insert.setString(1, row.name());
        insert.setString(2, row.id().value());
        insert.setString(3, row.organisation());
        insert.setInt(4, row.flags().bits());
        insert.executeUpdate();
      }
    } catch (SQLException broken) {
      throw new IllegalStateException("filling a table", broken);
    }
  }

  @Override
  public List<Cloud> kept() {
    try (Session session = new Session(maria.asChief(database))) {
      return session.read(new Which.All());
    } catch (SQLException broken) {
      throw new IllegalStateException("reading a table", broken);
    }
  }

  @Override
  public Optional<String> befalls(BadDay day) {
    return switch (day) {
      case EXPIRED_KEY -> {
        comesAs("clerk:wrong");
        yield Optional.empty();
      }
      case TOO_MANY_CALLS -> through(Wire.Fault.TURNED_AWAY);
      case SLOW_BODY -> through(Wire.Fault.SILENT);
      case UNANSWERED_AND_DONE -> through(Wire.Fault.ANSWER_LOST);
      case UNANSWERED_AND_NOT_DONE -> through(Wire.Fault.COMMIT_LOST);
      case BROKEN_ONCE, CUT_CONNECTION, HALF_A_BODY, WRONG_JSON, SECOND_PAGE_MISSING ->
          Optional.of("a database speaks otherwise");
    };
  }

  private Optional<String> through(Wire.Fault fault) {
    wire.next(fault);
    return Optional.empty();
  }

  @Override
  public void close() {
    wire.close();
    said("drop database " + database);
  }
}
