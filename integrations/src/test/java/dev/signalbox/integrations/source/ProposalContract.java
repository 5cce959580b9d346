package dev.signalbox.integrations.source;

import static dev.signalbox.integrations.source.Shelved.DEVELOP;
import static dev.signalbox.integrations.source.Shelved.NEW;
import static dev.signalbox.integrations.source.Shelved.OLD;
import static dev.signalbox.integrations.source.Shelved.TABLE;
import static dev.signalbox.integrations.source.Shelved.done;
import static dev.signalbox.integrations.source.Shelved.edit;
import static dev.signalbox.integrations.source.Shelved.told;
import static dev.signalbox.integrations.source.Shelved.trouble;
import static dev.signalbox.integrations.source.Shelved.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How changes are proposed, and what becomes of them. */
public abstract class ProposalContract {
  private static final String TOKEN = "r-0042/edit/1";
  private SourceStage stage;

  protected abstract SourceStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.keeps(DEVELOP, TABLE, OLD);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Edit wished() {
    return edit(told(stage.repositories().file(stage.in(), DEVELOP, TABLE)), NEW);
  }

  private Proposal propose() {
    return done(stage.repositories().propose(stage.in(), wished(), TOKEN));
  }

  private Proposal now(Proposal proposal) {
    return told(stage.repositories().proposal(stage.in(), proposal.link()));
  }

  @Test
  void a_change_is_proposed_from_a_branch_of_its_own_and_changes_nothing_yet() {
    Proposal proposal = propose();
    assertThat(proposal).isInstanceOf(Proposal.Open.class);
    assertThat(stage.kept(Branch.of(TOKEN), TABLE)).contains(NEW);
    assertThat(stage.kept(DEVELOP, TABLE)).contains(OLD);
    assertThat(now(proposal)).isEqualTo(proposal);
  }

  @Test
  void with_the_same_token_it_is_the_same_proposal() {
    Proposal first = propose();
    assertThat(propose()).isEqualTo(first);
    assertThat(stage.proposals()).isEqualTo(1);
    done(stage.repositories().propose(stage.in(), wished(), "r-0042/edit/2"));
    assertThat(stage.proposals()).isEqualTo(2);
  }

  @Test
  void one_that_was_merged_tells_what_it_has_become() {
    Proposal proposal = propose();
    stage.merges(1);
    assertThat(now(proposal))
        .isInstanceOfSatisfying(
            Proposal.Merged.class,
            it -> {
              assertThat(it.link()).isEqualTo(proposal.link());
              assertThat(it.sha()).matches("[0-9a-f]{40}");
            });
  }

  @Test
  void one_that_nobody_wanted_is_closed_and_not_proposed_again() {
    Proposal proposal = propose();
    stage.closes(1);
    assertThat(now(proposal)).isEqualTo(new Proposal.Closed(proposal.link()));
    assertThat(propose()).isEqualTo(new Proposal.Closed(proposal.link()));
  }

  @Test
  void one_is_found_again_by_its_token_whatever_has_become_of_it() {
    assertThat(found()).isEmpty();
    Proposal proposal = propose();
    assertThat(found()).contains(proposal);
    stage.merges(1);
    assertThat(found()).containsInstanceOf(Proposal.Merged.class);
  }

  private Optional<Proposal> found() {
    return told(stage.repositories().proposed(stage.in(), TOKEN));
  }

  private Proposal closed(Proposal proposal) {
    return done(stage.repositories().close(stage.in(), proposal.link()));
  }

  @Test
  void one_that_is_closed_by_us_is_closed_for_all_and_closing_it_again_changes_nothing() {
    Proposal proposal = propose();
    assertThat(closed(proposal)).isEqualTo(new Proposal.Closed(proposal.link()));
    assertThat(now(proposal)).isEqualTo(new Proposal.Closed(proposal.link()));
    assertThat(closed(proposal)).isEqualTo(new Proposal.Closed(proposal.link()));
    assertThat(stage.kept(DEVELOP, TABLE)).contains(OLD);
  }

  @Test
  void one_that_was_merged_is_not_closed_any_more() {
    Proposal proposal = propose();
    stage.merges(1);
    assertThat(closed(proposal)).isInstanceOf(Proposal.Merged.class);
    assertThat(now(proposal)).isInstanceOf(Proposal.Merged.class);
  }

  @Test
  void nothing_else_is_closed() {
    assertThat(why(stage.repositories().close(stage.in(), "https://there/other/x/pull/1")))
        .isEqualTo("that is no proposal of gigascience/gigadb-website");
  }

  @Test
  void what_says_so_already_or_was_changed_since_is_not_proposed() {
    Edit edit = wished();
    stage.keeps(DEVELOP, TABLE, NEW);
    assertThat(why(stage.repositories().propose(stage.in(), edit, TOKEN)))
        .isEqualTo("there is nothing to change");
    stage.keeps(DEVELOP, TABLE, "something else\n");
    assertThat(why(stage.repositories().propose(stage.in(), edit, TOKEN)))
        .isEqualTo(TABLE + " is not as it was read: somebody else has changed it");
    assertThat(stage.proposals()).isZero();
  }

  @Test
  void a_link_to_something_else_is_not_followed() {
    assertThat(trouble(stage.repositories().proposal(stage.in(), "https://there/other/x/pull/1")))
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.REQUEST))
        .satisfies(
            it ->
                assertThat(it.why())
                    .isEqualTo("that is no proposal of gigascience/gigadb-website"));
  }
}
