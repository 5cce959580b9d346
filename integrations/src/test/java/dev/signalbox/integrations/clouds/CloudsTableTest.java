package dev.signalbox.integrations.clouds;

import static dev.signalbox.integrations.clouds.Rows.FAKE;
import static dev.signalbox.integrations.clouds.Rows.MALTA;
import static dev.signalbox.integrations.clouds.Rows.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What only a real table can do. */
final class CloudsTableTest {
  private final MariaStage stage = new MariaStage();

  @BeforeEach
  void open() {
    stage.keeps(List.of(FAKE, MALTA));
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Ordered<List<Cloud>> write() {
    return stage.clouds().rewrite(stage.on(), List.of(on(FAKE), on(MALTA)));
  }

  private static Trouble trouble(Ordered<List<Cloud>> ordered) {
    return ordered instanceof Ordered.Refused<List<Cloud>>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, ordered.toString());
  }

  private static Trouble trouble(Asked<List<Cloud>> asked) {
    return asked instanceof Asked.Troubled<List<Cloud>>(Trouble trouble)
        ? trouble
        : new Trouble("nothing", Kind.REQUEST, asked.toString());
  }

  @Test
  void rows_that_somebody_else_holds_are_left_alone_and_it_may_be_tried_again()
      throws SQLException {
    try (Connection other = stage.maria().asChief("");
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("update %s set flags = 4".formatted(stage.table()));
      Trouble trouble = trouble(write());
      assertThat(trouble.why()).isEqualTo("somebody else is changing these rows at this moment");
      assertThat(trouble.kind().passes()).isTrue();
      other.rollback();
    }
    assertThat(stage.kept()).containsExactly(FAKE, MALTA);
  }

  @Test
  @Tag("D3.2")
  void an_id_that_two_rows_bear_is_changed_in_neither() {
    stage.keeps(List.of(FAKE, MALTA, MALTA));
    assertThat(trouble(write()).kind()).isEqualTo(Kind.AMBIGUOUS);
    assertThat(stage.kept()).containsExactly(FAKE, MALTA, MALTA);
  }

  @Test
  @Tag("D3.2")
  void what_the_table_makes_of_it_is_read_again_and_undone_where_it_is_not_what_was_asked() {
    stage.said(
        "create trigger %s before update on %s for each row set new.flags = new.flags | 8"
            .formatted(stage.table().replace(".Clouds", ".odd"), stage.table()));
    assertThat(trouble(write()).why()).endsWith("so all of it was undone");
    assertThat(stage.kept()).containsExactly(FAKE, MALTA);
  }

  @Test
  void who_may_only_read_is_told_so_and_changes_nothing() {
    stage.said("revoke update(flags) on %s from clerk@'%%'".formatted(stage.table()));
    assertThat(trouble(write()).kind()).isEqualTo(Kind.RIGHTS);
    assertThat(stage.kept()).containsExactly(FAKE, MALTA);
  }

  @Test
  void a_row_without_flags_is_no_row_with_none_of_them() {
    stage.said("update %s set flags = null".formatted(stage.table()));
    assertThat(trouble(stage.clouds().read(stage.on(), new Which.All())).why())
        .endsWith("has no flags at all");
  }

  @Test
  void a_table_that_is_not_there_is_told_as_that() {
    stage.said("rename table %s to %s".formatted(stage.table(), stage.table() + "Old"));
    assertThat(trouble(stage.clouds().read(stage.on(), new Which.All())).kind())
        .isIn(Kind.REQUEST, Kind.RIGHTS);
  }

  @Test
  void an_address_cannot_overrule_what_we_hold_to_be_safe() {
    var on = stage.on(stage.on().reach().url() + "?allowMultiQueries=true");
    assertThat(trouble(stage.clouds().read(on, new Which.All())).why())
        .startsWith("its address says 'allowMultiQueries'");
  }

  @Test
  void where_the_address_asks_for_encryption_the_connection_is_encrypted() {
    stage.said("create user if not exists sealed@'%' identified by 'right' require ssl");
    stage.said("grant select on %s to sealed@'%%'".formatted(stage.table()));
    stage.comesAs("sealed:right");
    assertThat(trouble(stage.clouds().read(stage.on(), new Which.All())).kind())
        .isEqualTo(Kind.KEY);
    stage.comesAs("sealed:right");
    var on = stage.on(stage.on().reach().url() + "?sslMode=REQUIRED");
    assertThat(stage.clouds().read(on, new Which.All())).isInstanceOf(Asked.Told.class);
  }
}
