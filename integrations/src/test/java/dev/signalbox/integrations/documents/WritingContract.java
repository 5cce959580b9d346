package dev.signalbox.integrations.documents;

import static dev.signalbox.integrations.documents.Safes.changed;
import static dev.signalbox.integrations.documents.Safes.id;
import static dev.signalbox.integrations.documents.Safes.key;
import static dev.signalbox.integrations.documents.Safes.safe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of many documents that are written, put back and gone through. */
public abstract class WritingContract {
  private static final Revision SAVED = new Revision("3-0123456789abcdef0123456789abcdef");
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

  private Page page(Optional<DocumentId> from, int most) {
    return Told.of(stage.documents().page(stage.on(), from, most));
  }

  @Test
  void pitfall_D2_2_each_row_is_judged_by_itself_and_a_batch_that_is_taken_says_nothing_of_them() {
    Document carla = safes.kept(key("carla"));
    List<Judged> judged = safes.write(key("alice"), changed(key("carla")), key("david"));
    assertThat(judged.get(1)).isEqualTo(new Judged.Conflicted(id("carla")));
    assertThat(List.of(judged.get(0), judged.get(2)))
        .hasOnlyElementsOfType(Judged.Written.class)
        .extracting(Judged::id)
        .containsExactly(id("alice"), id("david"));
    assertThat(safes.there("carla")).isEqualTo(carla);
  }

  @Test
  void pitfall_D2_2_what_is_in_conflict_is_told_apart_into_the_same_and_what_a_person_changed() {
    Document carla = safes.kept(key("carla"));
    safes.kept(changed(safes.kept(key("alice"))));
    assertThat(safes.write(key("carla"), key("alice")))
        .containsExactly(new Judged.Conflicted(id("carla")), new Judged.Conflicted(id("alice")));
    assertThat(safes.there("carla").saysTheSameAs(key("carla"))).isTrue();
    assertThat(safes.there("alice").saysTheSameAs(key("alice"))).isFalse();
    assertThat(safes.there("carla")).isEqualTo(carla);
  }

  @Test
  void what_names_the_revision_that_stands_replaces_it_and_an_older_one_does_not() {
    Document first = safes.kept(key("carla"));
    Document second = safes.kept(changed(first));
    assertThat(second.revision().orElseThrow().generation()).isEqualTo(2);
    assertThat(safes.write(first)).containsExactly(new Judged.Conflicted(id("carla")));
    assertThat(safes.write(new Change.Removal(first.id(), first.revision().orElseThrow())))
        .containsExactly(new Judged.Conflicted(id("carla")));
    assertThat(safes.there("carla")).isEqualTo(second);
  }

  @Test
  void what_was_deleted_can_be_written_anew_and_its_history_goes_on() {
    safes.removed(safes.kept(key("carla")));
    assertThat(safes.kept(key("carla")).revision().map(Revision::generation)).contains(3);
  }

  @Test
  void pitfall_D2_1_what_was_saved_comes_back_with_its_revision_and_twice_is_once() {
    Document saved = key("carla").with(SAVED);
    assertThat(safes.putBack(saved)).containsExactly(new Judged.Written(id("carla"), SAVED));
    assertThat(safes.putBack(saved)).containsExactly(new Judged.Written(id("carla"), SAVED));
    assertThat(safes.there("carla")).isEqualTo(saved);
    assertThat(safes.kept(changed(saved)).revision().map(Revision::generation)).contains(4);
  }

  @Test
  void pitfall_D2_1_what_was_saved_does_not_come_back_over_its_own_deletion_unless_written_anew() {
    Document saved = safes.kept(key("carla"));
    Revision deletion = safes.removed(saved);
    safes.putBack(saved);
    assertThat(safes.read("carla")).containsExactly(new Found.Deleted(id("carla"), deletion));
    safes.write(Document.anew(saved.id(), saved.content()));
    assertThat(safes.there("carla").saysTheSameAs(saved)).isTrue();
  }

  @Test
  void what_is_put_back_beside_a_longer_history_does_not_stand_over_it() {
    Document longer = key("carla");
    for (int generation = 1; generation <= 4; generation++) {
      longer =
          safes.kept(
              new Document(
                  longer.id(), longer.revision(), longer.content().with("many", generation)));
    }
    safes.putBack(key("carla").with(SAVED));
    assertThat(safes.there("carla")).isEqualTo(longer);
  }

  @Test
  void all_are_met_a_page_at_a_time_in_one_order_and_each_once() {
    List<Document> seven = Safes.keys(7);
    safes.write(seven.toArray(Document[]::new));
    safes.removed(safes.there("key-0003"));
    List<String> met = new ArrayList<>();
    Optional<DocumentId> from = Optional.empty();
    do {
      Page page = page(from, 2);
      assertThat(page.documents()).hasSizeLessThanOrEqualTo(2);
      page.documents().forEach(it -> met.add(it.id().value()));
      from = page.next();
    } while (from.isPresent());
    assertThat(met)
        .containsExactly("key-0000", "key-0001", "key-0002", "key-0004", "key-0005", "key-0006");
  }

  @Test
  void a_last_page_that_is_full_has_none_after_it() {
    safes.write(key("carla"), key("alice"));
    assertThat(page(Optional.empty(), 2).next()).isEmpty();
    assertThat(page(Optional.of(id("b")), 1).documents())
        .extracting(Document::id)
        .containsExactly(id("carla"));
  }

  @Test
  void more_than_a_batch_holds_goes_in_two_and_is_read_again_as_a_whole() {
    List<Document> many = Safes.keys(Batch.MOST + 1);
    List<Batch> batches = Batch.split(Batch.Way.ANEW, Safes.puts(many));
    assertThat(batches).extracting(it -> it.changes().size()).containsExactly(Batch.MOST, 1);
    for (Batch batch : batches) {
      assertThat(Told.of(stage.documents().write(stage.on(), batch)))
          .hasSameSizeAs(batch.changes())
          .hasOnlyElementsOfType(Judged.Written.class);
    }
    assertThat(page(Optional.of(id("key-0499")), Batch.MOST).documents()).hasSize(2);
    List<DocumentId> strangers = many.stream().map(it -> id("no-" + it.id())).toList();
    assertThat(Told.of(stage.documents().read(stage.on(), strangers)))
        .extracting(Found::id)
        .containsExactlyElementsOf(strangers);
  }

  @Test
  void pitfall_D2_4_what_most_have_for_a_schema_version_is_counted_through_all_pages() {
    safes.views();
    safes.write(safe("a", "0.1"), safe("b", "0.2"), safe("c", "0.2"), key("a"));
    safes.write(Document.anew(id("odd"), JsonObject.empty().with("name", "without a type")));
    Census census = Told.of(new Walk(stage.documents()).census(stage.on()));
    assertThat(census.of("prefsSafe")).isEqualTo(3);
    assertThat(census.usualVersion("prefsSafe")).contains("0.2");
    assertThat(census.usualVersion("nothing")).isEmpty();
    assertThat(census.counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                new Census.Sort("", ""),
                1L,
                new Census.Sort("gpiiKey", "0.2"),
                1L,
                new Census.Sort("prefsSafe", "0.1"),
                1L,
                new Census.Sort("prefsSafe", "0.2"),
                2L));
  }
}
