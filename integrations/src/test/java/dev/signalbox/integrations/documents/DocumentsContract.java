package dev.signalbox.integrations.documents;

import static dev.signalbox.integrations.documents.Safes.changed;
import static dev.signalbox.integrations.documents.Safes.id;
import static dev.signalbox.integrations.documents.Safes.key;
import static dev.signalbox.integrations.documents.Safes.safe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.documents.DocumentsStage.Talent;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Told;
import dev.signalbox.integrations.testing.Skipped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a database of documents does for us on a good day. */
public abstract class DocumentsContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private DocumentsStage stage;
  private Safes safes;

  protected abstract DocumentsStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    safes = new Safes(stage);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private void takes(Talent talent) {
    stage.lacks(talent).ifPresent(reason -> SKIPPED.because(talent.name(), reason));
  }

  private Condition condition() {
    return Told.of(stage.documents().condition(stage.on()));
  }

  @Test
  void what_is_written_is_read_as_it_was_with_its_revision() {
    Document rich =
        Document.anew(
            id("5F1E-Ünïcode/with a slash"),
            key("any")
                .content()
                .with("many", 12)
                .orNull("none", Optional.empty())
                .with("deep", JsonObject.empty().with("é", "“quoted” \\ \n ☃").tree()));
    Document kept = safes.kept(rich);
    Document read = safes.there(rich.id().value());
    assertThat(read.saysTheSameAs(rich)).isTrue();
    assertThat(read.revision()).isEqualTo(kept.revision());
    assertThat(read.revision().orElseThrow().generation()).isOne();
  }

  @Test
  void many_are_read_in_the_order_asked_and_each_is_there_or_deleted_or_was_never() {
    Document carla = safes.kept(key("carla"));
    Revision deletion = safes.removed(safes.kept(key("alice")));
    assertThat(safes.read("nobody", "carla", "alice"))
        .containsExactly(
            new Found.Never(id("nobody")),
            new Found.There(carla),
            new Found.Deleted(id("alice"), deletion));
    assertThat(safes.read()).isEmpty();
  }

  @Test
  void how_it_is_is_told_with_what_it_holds() {
    Condition empty = condition();
    safes.kept(key("carla"));
    safes.removed(safes.kept(key("alice")));
    Condition after = condition();
    assertThat(after.version()).isNotBlank();
    assertThat(after.documents()).isEqualTo(empty.documents() + 1);
    assertThat(after.sequence()).isNotEqualTo(empty.sequence());
  }

  @Test
  void those_that_are_deleted_are_counted_too_and_its_size_is_told() {
    takes(Talent.COUNTS_OF_THE_DELETED);
    safes.removed(safes.kept(key("alice")));
    assertThat(condition().deleted()).isEqualTo(OptionalLong.of(1));
    assertThat(condition().bytes()).isPresent();
  }

  @Test
  void pitfall_D2_8_its_nodes_are_told_and_whether_each_holds_as_much_as_the_others() {
    takes(Talent.CLUSTER);
    assertThat(condition().pulse()).isEqualTo(Condition.Pulse.UP);
    assertThat(condition().cluster())
        .hasValueSatisfying(
            it -> {
              assertThat(it.members()).hasSize(3);
              assertThat(it.isWhole()).isTrue();
              assertThat(it.holding()).hasSize(3);
              assertThat(it.isEven()).isTrue();
            });
  }

  @Test
  void a_view_is_counted_and_no_row_of_it_is_fetched() {
    safes.views();
    safes.write(key("carla"), key("alice"), safe("carla", "0.2"));
    safes.removed(safes.there("alice"));
    assertThat(stage.documents().count(stage.on(), Safes.KEYS)).isEqualTo(new Asked.Told<>(1L));
  }

  @Test
  void a_view_that_nobody_has_made_is_trouble_and_not_none() {
    assertThat(stage.documents().count(stage.on(), Safes.KEYS)).isInstanceOf(Asked.Troubled.class);
    safes.views();
    assertThat(stage.documents().count(stage.on(), new View("views", "findNothing")))
        .isInstanceOf(Asked.Troubled.class);
  }

  @Test
  void a_database_that_is_not_there_is_trouble_whatever_is_asked_and_takes_nothing() {
    Batch batch = new Batch(Batch.Way.ANEW, List.of(new Change.Put(key("carla"))));
    Documents documents = stage.documents();
    assertThat(documents.read(stage.nowhere(), List.of(id("carla"))))
        .isInstanceOf(Asked.Troubled.class);
    assertThat(documents.condition(stage.nowhere())).isInstanceOf(Asked.Troubled.class);
    assertThat(documents.write(stage.nowhere(), batch))
        .isInstanceOfSatisfying(
            Ordered.Refused.class,
            it -> assertThat(it.trouble().kind()).isEqualTo(Trouble.Kind.REQUEST));
  }

  @Test
  void whose_key_it_is_is_told() {
    assertThat(stage.keys().knows(stage.on())).isTrue();
    assertThat(Told.of(stage.keys().whose(stage.on()))).isNotBlank();
  }

  @Test
  void pitfall_D2_20_what_the_database_does_not_take_is_named_without_what_nobody_may_read() {
    takes(Talent.RULES);
    safes.rules();
    Document spam = Document.anew(id("offer"), JsonObject.empty().with("type", "spam"));
    assertThat(safes.write(spam, changed(key("carla"))))
        .first()
        .isEqualTo(new Judged.Forbidden(id("offer"), "with words that hold a password in a URL"));
    assertThat(safes.read("offer", "carla"))
        .hasExactlyElementsOfTypes(Found.Never.class, Found.There.class);
  }
}
