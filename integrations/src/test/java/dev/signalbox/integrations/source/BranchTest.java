package dev.signalbox.integrations.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BranchTest {
  @Test
  void a_branch_is_called_as_its_token_and_as_no_other() {
    assertThat(Branch.of("r-0042/edit/1")).matches("signalbox/r-0042-edit-1-[0-9a-f]{8}");
    assertThat(Branch.of("r-0042/edit/1")).isEqualTo(Branch.of("r-0042/edit/1"));
    assertThat(Branch.of("r-0042/edit-1")).isNotEqualTo(Branch.of("r-0042/edit/1"));
  }

  @Test
  void it_is_a_name_that_git_takes_whatever_the_token_looks_like() {
    assertThat(Branch.of("/../a b~^:?*[\\@{.lock"))
        .matches("signalbox/[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
  }
}
