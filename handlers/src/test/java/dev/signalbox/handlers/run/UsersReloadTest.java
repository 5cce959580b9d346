package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.run.Recorder.Mood;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a data loader took is put back, and nothing that is there is touched. */
class UsersReloadTest {
  static final String ADA = "2f4a8c1e-6b0d-4f3a-9a57-0c1d2e3f4a5b";
  static final String BOB = "71c09d52-3e8b-4c6f-8d1a-5b6c7d8e9f01";

  /** In between, people do what a deployment would. */
  static final String STEPS =
      """
      - id: saved
        do: users.save
      - id: between
        do: run.write
        with: { say: deploy }
      - id: back
        do: users.reload
        with: { batch: "${steps.saved.batch}" }
      """;

  private final Ward ward = new Ward(STEPS);

  @AfterEach
  void close() {
    ward.close();
  }

  private RunId after(Runnable deployment) {
    ward.region.track.neighbour().meanwhile(deployment);
    RunId run = ward.begun();
    ward.goesOn();
    return run;
  }

  @Test
  void where_nothing_is_missing_nothing_is_written() {
    RunId run = after(() -> {});
    assertThat(ward.trouble(run)).isEmpty();
    assertThat(ward.told(run, "back")).contains("nothing was missing");
    assertThat(ward.recorder.orders).isEmpty();
  }

  @Test
  @Tag("D2.1")
  void pitfall_D2_1_what_was_wiped_comes_back_with_its_ids_contents_and_revisions() {
    Map<String, Document> before = ward.all();
    RunId run =
        after(
            () -> {
              Set<String> people = Set.of(ADA, BOB, "prefsSafe-" + ADA, "prefsSafe-" + BOB);
              people.forEach(ward::forgets);
            });
    assertThat(ward.trouble(run)).isEmpty();
    assertThat(ward.told(run, "back")).contains("put back 2 keys and 2 safes of prd");
    assertThat(ward.all()).isEqualTo(before);
  }

  @Test
  @Tag("D2.1")
  void pitfall_D2_1_what_was_deleted_comes_back_on_top_of_its_deletion() {
    RunId run = after(() -> ward.somebodyDeletes(ADA));
    assertThat(ward.told(run, "back")).contains("put back 1 key and 0 safes of prd");
    assertThat(ward.there(ADA).flatMap(Document::revision).orElseThrow().generation()).isEqualTo(3);
  }

  @Test
  @Tag("D2.2")
  void pitfall_D2_2_what_a_user_has_changed_is_left_as_it_is() {
    RunId run =
        after(
            () -> {
              ward.somebodyChanges("prefsSafe-" + ADA);
              ward.forgets(BOB);
            });
    assertThat(ward.told(run, "back"))
        .contains("put back 1 key and 0 safes", "1 document was changed since");
    assertThat(ward.recorder.ids()).containsExactly(List.of(BOB));
  }

  @Test
  @Tag("D2.2")
  void pitfall_D2_2_documents_that_are_not_taken_are_seen_although_the_answer_is_good() {
    ward.recorder.will(Mood.FORBIDS);
    RunId run = after(() -> ward.forgets(ADA));
    assertThat(ward.state(run)).isEqualTo(RunState.HELD);
    assertThat(ward.trouble(run)).contains("1 of 3 documents were not taken", ADA, "planted");
  }

  @Test
  @Tag("D2.2")
  void pitfall_D2_2_who_is_overtaken_by_a_user_overwrites_nothing() {
    Document other =
        Document.anew(
            new DocumentId("prefsSafe-" + ADA),
            ward.there("prefsSafe-" + BOB).orElseThrow().content());
    ward.recorder.meanwhile(() -> ward.somebodyLoads(other));
    RunId run = after(() -> ward.somebodyDeletes("prefsSafe-" + ADA));
    assertThat(ward.trouble(run)).isEmpty();
    assertThat(ward.told(run, "back")).contains("nothing was missing; 1 document was changed");
    assertThat(ward.there("prefsSafe-" + ADA).orElseThrow().saysTheSameAs(other)).isTrue();
  }

  @Test
  void a_key_that_led_nowhere_comes_back_as_it_was() {
    Document nowhere =
        Document.anew(
            new DocumentId(UserFiles.CLEO),
            ward.there(ADA).orElseThrow().content().with("prefsSafeId", "none"));
    ward.somebodyLoads(nowhere);
    RunId run = after(() -> ward.forgets(UserFiles.CLEO));
    assertThat(ward.told(run, "back")).contains("put back 1 key and 0 safes of prd");
    assertThat(ward.there(UserFiles.CLEO).orElseThrow().saysTheSameAs(nowhere)).isTrue();
  }

  @Test
  @Tag("D2.3")
  void pitfall_D2_3_safes_are_written_before_the_keys_that_lead_to_them() {
    after(
        () -> {
          ward.forgets(ADA);
          ward.forgets("prefsSafe-" + ADA);
        });
    assertThat(ward.recorder.ids()).containsExactly(List.of("prefsSafe-" + ADA), List.of(ADA));
  }
}
