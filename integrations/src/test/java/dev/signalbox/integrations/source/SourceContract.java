package dev.signalbox.integrations.source;

import static dev.signalbox.integrations.source.Shelved.COMPLEX;
import static dev.signalbox.integrations.source.Shelved.DEVELOP;
import static dev.signalbox.integrations.source.Shelved.NEW;
import static dev.signalbox.integrations.source.Shelved.OLD;
import static dev.signalbox.integrations.source.Shelved.TABLE;
import static dev.signalbox.integrations.source.Shelved.V434;
import static dev.signalbox.integrations.source.Shelved.V435;
import static dev.signalbox.integrations.source.Shelved.done;
import static dev.signalbox.integrations.source.Shelved.edit;
import static dev.signalbox.integrations.source.Shelved.told;
import static dev.signalbox.integrations.source.Shelved.trouble;
import static dev.signalbox.integrations.source.Shelved.why;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.testing.Skipped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a keeper of repositories does for us on a good day. */
public abstract class SourceContract {
  @RegisterExtension static final Skipped SKIPPED = new Skipped();
  private SourceStage stage;

  protected abstract SourceStage stage();

  @BeforeEach
  void open() {
    stage = stage();
    stage.keeps(DEVELOP, TABLE, OLD);
    stage.released(V434, Shelved.commits(1));
    stage.released(V435, COMPLEX);
  }

  @AfterEach
  void close() {
    stage.close();
  }

  private Repositories repositories() {
    return stage.repositories();
  }

  private Optional<SourceFile> file(String at, String path) {
    return told(repositories().file(stage.in(), at, path));
  }

  private Optional<SourceFile> table() {
    return file(DEVELOP, TABLE);
  }

  @Test
  void a_file_is_read_as_it_is_written() {
    assertThat(table().orElseThrow())
        .satisfies(it -> assertThat(it.text()).isEqualTo(OLD))
        .satisfies(it -> assertThat(it.mark()).isNotBlank())
        .satisfies(it -> assertThat(it.link()).startsWith("http").contains(TABLE));
  }

  @Test
  void a_file_that_is_not_there_is_an_answer_and_a_place_that_is_not_there_is_none() {
    assertThat(file(DEVELOP, "docs/other.md")).isEmpty();
    assertThat(trouble(repositories().file(stage.in(), "no-such-branch", TABLE)))
        .satisfies(it -> assertThat(it.kind()).isEqualTo(Kind.REQUEST))
        .satisfies(it -> assertThat(it.why()).contains("no-such-branch"));
  }

  @Test
  void a_tag_is_told_with_its_commit_and_whether_it_is_signed() {
    assertThat(told(repositories().tag(stage.in(), "v4.3.4"))).contains(V434);
    assertThat(told(repositories().tag(stage.in(), "v4.3.5"))).contains(V435);
    assertThat(told(repositories().tag(stage.in(), "v4.3"))).isEmpty();
  }

  @Test
  void a_repository_that_nobody_keeps_there_is_trouble_and_has_no_missing_tags() {
    Repository other = new Repository(stage.in().on(), "gigascience/another");
    assertThat(trouble(repositories().tag(other, "v4.3.5")).why()).contains("gigascience/another");
    assertThat(trouble(repositories().file(other, DEVELOP, TABLE)).kind()).isEqualTo(Kind.REQUEST);
  }

  @Test
  void what_came_between_two_releases_is_told_with_files_and_commits() {
    Changes changes = told(repositories().compare(stage.in(), "v4.3.4", "v4.3.5"));
    assertThat(changes).isEqualTo(COMPLEX);
    assertThat(changes.within(List.of("protected/migrations", "docker-compose.yml")))
        .containsExactly("protected/migrations/m1.php");
    assertThat(changes.within(List.of("protected/migration"))).isEmpty();
  }

  @Test
  void more_commits_than_one_page_holds_are_all_told() {
    Changes many = Shelved.commits(230);
    stage.released(new Tag("v4.3.6", "d".repeat(40), Tag.Signature.NONE), many);
    assertThat(told(repositories().compare(stage.in(), "v4.3.5", "v4.3.6"))).isEqualTo(many);
  }

  @Test
  void a_file_is_written_once_with_the_word_that_is_asked_for() {
    Edit edit = edit(table(), NEW).marked("[skip ci]");
    assertThat(done(repositories().write(stage.in(), edit))).startsWith("http");
    assertThat(stage.kept(DEVELOP, TABLE)).contains(NEW);
    assertThat(stage.message().orElse("Role table: alt is production [skip ci]"))
        .isEqualTo("Role table: alt is production [skip ci]");
    assertThat(done(repositories().write(stage.in(), edit))).startsWith("http");
    assertThat(done(repositories().write(stage.in(), edit(table(), OLD)))).startsWith("http");
    assertThat(stage.kept(DEVELOP, TABLE)).contains(OLD);
  }

  @Test
  void a_file_that_was_not_there_is_made_and_never_over_another() {
    Edit fresh = new Edit(DEVELOP, "ops/zones/a.txt", Optional.empty(), "a\n", "Records of a");
    done(repositories().write(stage.in(), fresh));
    assertThat(stage.kept(DEVELOP, "ops/zones/a.txt")).contains("a\n");
    stage.keeps(DEVELOP, "ops/zones/a.txt", "b\n");
    assertThat(why(repositories().write(stage.in(), fresh)))
        .isEqualTo("there is a ops/zones/a.txt already");
  }

  @Test
  void what_somebody_else_has_changed_is_not_overwritten() {
    Edit edit = edit(table(), NEW);
    stage.keeps(DEVELOP, TABLE, "something else\n");
    assertThat(why(repositories().write(stage.in(), edit)))
        .isEqualTo(TABLE + " is not as it was read: somebody else has changed it");
    assertThat(stage.kept(DEVELOP, TABLE)).contains("something else\n");
  }

  @Test
  void not_even_right_before_the_write() {
    Edit edit = edit(table(), NEW);
    stage
        .isOvertaken(TABLE, "something else\n")
        .ifPresent(reason -> SKIPPED.because("overtaken", reason));
    assertThat(why(repositories().write(stage.in(), edit)))
        .isEqualTo(TABLE + " is not as it was read: somebody else has changed it");
    assertThat(stage.kept(DEVELOP, TABLE)).contains("something else\n");
  }
}
