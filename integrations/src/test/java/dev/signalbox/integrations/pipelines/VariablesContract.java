package dev.signalbox.integrations.pipelines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.pipelines.Variable.Traits;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What jobs are told, each for a scope of its own. */
public abstract class VariablesContract {
  private static final VariableName LIVE = new VariableName("HOME_URL", "live");
  private static final Variable STANDBY =
      new Variable(LIVE, "http://alt-live.gigadb.host", Traits.PLAIN);
  private static final Variable STAGING =
      new Variable(
          new VariableName("HOME_URL", "staging"), "https://staging.gigadb.org", Traits.PLAIN);
  private static final Variable ALL =
      new Variable(new VariableName("HOME_URL", "*"), "https://localhost", Traits.PLAIN);
  private PipelinesStage stage;

  protected abstract PipelinesStage stage();

  @BeforeEach
  void open() {
    stage = stage();
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Asked<Optional<Variable>> find(VariableName name) {
    return stage.variables().find(stage.project(), name);
  }

  private Ordered<Variable> set(Variable wished) {
    return stage.variables().set(stage.project(), wished);
  }

  @Test
  void a_variable_is_found_by_exactly_its_scope() {
    stage.keeps(STANDBY);
    stage.keeps(STAGING);
    stage.keeps(ALL);
    assertThat(find(LIVE)).isEqualTo(new Asked.Told<>(Optional.of(STANDBY)));
    assertThat(find(ALL.name())).isEqualTo(new Asked.Told<>(Optional.of(ALL)));
  }

  @Test
  void one_for_all_scopes_is_not_the_one_of_a_scope() {
    stage.keeps(ALL);
    assertThat(find(LIVE)).isEqualTo(new Asked.Told<>(Optional.empty()));
    assertThat(set(STANDBY)).isEqualTo(new Ordered.Done<>(STANDBY));
    assertThat(stage.kept()).containsExactlyInAnyOrder(ALL, STANDBY);
  }

  @Test
  void a_change_is_for_its_scope_alone_and_leaves_how_it_is_kept() {
    var guarded = new Variable(LIVE, "http://alt-live.gigadb.host", new Traits(true, true, false));
    stage.keeps(guarded);
    stage.keeps(STAGING);
    Variable wished = STANDBY.with("https://gigadb.org");
    assertThat(set(wished)).isEqualTo(new Ordered.Done<>(guarded.with("https://gigadb.org")));
    assertThat(stage.kept()).containsExactlyInAnyOrder(guarded.with("https://gigadb.org"), STAGING);
  }

  @Test
  void said_twice_it_stands_once() {
    assertThat(set(STANDBY)).isEqualTo(new Ordered.Done<>(STANDBY));
    assertThat(set(STANDBY)).isEqualTo(new Ordered.Done<>(STANDBY));
    assertThat(stage.kept()).containsExactly(STANDBY);
  }

  @Test
  void a_value_of_several_lines_is_kept_as_it_is() {
    var key = new Variable(new VariableName("tls_privkey_pem", "live"), "a\nb\n", Traits.PLAIN);
    assertThat(set(key)).isEqualTo(new Ordered.Done<>(key));
    assertThat(find(key.name())).isEqualTo(new Asked.Told<>(Optional.of(key)));
  }

  @Test
  void printing_one_shows_whose_it_is_and_not_what_it_says() {
    assertThat(STANDBY).hasToString("Variable[HOME_URL for live]");
  }
}
