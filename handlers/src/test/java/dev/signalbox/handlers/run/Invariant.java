package dev.signalbox.handlers.run;

/** What always holds, as docs/runs.md says it, and a query that finds what breaks it. */
enum Invariant {
  ENDS_ONCE(
      "A run ends once",
      """
      select run from seen_move where what = 'run' and to_state in ('DONE', 'CANCELLED', 'FAILED')
      group by run having count(*) > 1
      union all select substring(subject, 1, 6) from ledger_row where kind = 'RUN_ENDED'
      group by substring(subject, 1, 6) having count(*) > 1
      """),
  ENDED_IS_STILL(
      "What has ended moves no more",
      """
      select later.id from seen_move later join seen_move ended on ended.run = later.run
      where ended.what = 'run' and ended.to_state in ('DONE', 'CANCELLED', 'FAILED')
      and later.what in ('run', 'run_step') and later.no > ended.no
      union all select run_step.id from run_step join run on run.id = run_step.run
      where run.ended_at is not null and run_step.ended_at is null
      union all select id from run
      where (ended_at is not null) <> (state in ('DONE', 'CANCELLED', 'FAILED'))
      """),
  ONE_STEP(
      "One step at a time",
      "select run from run_step where ended_at is null group by run having count(*) > 1"),
  HELD_IS_HELD(
      "Held means held",
      """
      select id from run where (state = 'HELD')
      <> (exists (select 1 from run_step where run = run.id and run_step.state = 'HELD'))
      """),
  NO_EFFECT_TWICE(
      "No effect twice",
      """
      select run || '/' || step from seen_write where happened and not by_hand
      group by run, step having count(*) > 1
      """),
  CONSENT(
      "No write without consent",
      """
      select token from seen_write join run on run.id = seen_write.run
      where not by_hand and (not begun or not exists
        (select 1 from ask join ask_vote on ask_vote.ask = ask.id
         where ask.id = run.id || '/plan:ask/' || run.plans and ask.state = 'DECIDED'
         and ask_vote.choice = ask.ended_as
         and (ask.ended_as = 'approved' and ask_vote.person <> run.requester
           or ask.ended_as = 'confirmed' and ask_vote.person = run.requester)))
      """),
  ANSWERED(
      "No write before an answer",
      """
      select token from seen_write where not by_hand and (asking or step = 'go' and not exists
        (select 1 from ask where ask.run = seen_write.run and ask.step = 'yes'
         and ask.ended_as = 'approved' and (select count(*) from ask_vote
           where ask_vote.ask = ask.id and choice = 'approved' and person <> ask.requester) > 1))
      """),
  STOP(
      "No write under the stop",
      """
      select token from seen_write where stopped and not by_hand and (forth or not exists
        (select 1 from run where run.id = seen_write.run and let_back_at is not null))
      """),
  FROZEN(
      "No write into what others froze",
      "select token from seen_write where frozen and forth and not by_hand"),
  LOCK_HELD(
      "The lock is held from the first write to the end",
      """
      select token from seen_write join run on run.id = seen_write.run
      where run.runbook in ('paint', 'asks') and forth and not by_hand
      and (broken or keeps is null or keeps <>
        case run.runbook when 'paint' then 'live, the fence, the gate' else 'the gate' end)
      union all select id from run where runbook in ('paint', 'asks') and ended_at is null
      and exists (select 1 from seen_write where run = run.id and forth and not by_hand)
      and (select count(*) from run_lock where run = run.id) <>
        case run.runbook when 'paint' then 3 else 1 end
      and not exists (select 1 from broken_lock where run = run.id)
      """),
  LOCK_ENDS(
      "No lock outlives its run",
      """
      select run from run_lock where not exists
      (select 1 from run where run.id = run_lock.run and ended_at is null)
      """),
  FINALLY(
      "Finally gets its turn",
      """
      select id from run where runbook in ('paint', 'freeze', 'point') and state in ('DONE', 'CANCELLED')
      and began_at is not null and not exists (select 1 from run_step
        where run = run.id and step = 'last' and run_step.state in ('DONE', 'BY_HAND'))
      """),
  TAKEN_BACK(
      "What is given up is taken back",
      """
      select run_step.id from run_step join run on run.id = run_step.run
      where run.state in ('DONE', 'CANCELLED') and does not like 'undo:%' and step <> 'last'
      and (before_it is not null or not prepared and run_step.state = 'BY_HAND')
      and run_step.state in ('DONE', 'BY_HAND', 'NOT_TAKEN')
      and (aborted_by is not null and committed_at is null or outcome like '%.undo' or step in ('red', 'embargo')
        or runbook in ('paint', 'asks') and substring(outcome, locate('.', outcome) + 1)
          in ('all', 'drop', 'rejected'))
      union all select run.id from run where run.state in ('DONE', 'CANCELLED')
      and not exists (select 1 from run_step where run = run.id and does in ('run.paint', 'run.gone')
        and (before_it is not null or not prepared)
        and run_step.state in ('DONE', 'BY_HAND', 'NOT_TAKEN'))
      and coalesce((select said from seen_write where run = run.id and happened
        and said in ('bare', 'red', 'blue') order by no desc limit 1), 'bare') <> 'bare'
      union all select run from embargo join run on run.id = embargo.run
      where lifted_at is null and run.ended_at is not null
      """),
  NEWEST_FIRST(
      "Newest first",
      """
      select later.id from run_step later join run_step sooner
      on sooner.run = later.run and sooner.turn < later.turn
      join run_step done_later on done_later.id = later.run || '/' || substring(later.step, 6)
      join run_step done_sooner on done_sooner.id = sooner.run || '/' || substring(sooner.step, 6)
      where later.step like 'undo:%' and sooner.step like 'undo:%'
      and done_later.turn > done_sooner.turn
      """),
  BEFORE_KEPT(
      "What was there before is kept once", "select id from seen_move where what = 'before'"),
  FENCE("A fence never falls", "select id from seen_move where what = 'fence'"),
  ASK_ENDS_ONCE(
      "An ask ends once",
      """
      select id from seen_move where what = 'ask' and from_state not in ('[*]', 'OPEN')
      union all select ask.id from ask join run on run.id = ask.run
      where ask.state = 'OPEN' and ask.kind <> 'FOLLOW_UP' and run.ended_at is not null
      and ask.step <> 'run:left'
      """),
  ONE_VOICE(
      "One voice each",
      "select ask || ' ' || person from ask_vote group by ask, person having count(*) > 1"),
  COMMITTED(
      "Past its point of no return nothing goes back",
      """
      select run_step.id from run_step join run on run.id = run_step.run
      where committed_at is not null and step like 'undo:%' and step not like '%@%'
      union all select id from run where committed_at is not null and not exists
      (select 1 from run_step where run = run.id and does = 'run.commit')
      """),
  LEFT_TO_PEOPLE(
      "What a stopped run has not done is left to people",
      """
      select run.id || '/' || left_step.step from run
      join (values ('sure'), ('coat'), ('kept')) left_step (step) on run.runbook = 'point'
      where run.outcome = 'stopped' and not exists (select 1 from run_step
        where run = run.id and step = 'sure' and ended_as = 'drop')
      and (exists (select 1 from run_step where run = run.id and step = left_step.step
        and state in ('DONE', 'BY_HAND', 'SKIPPED')))
      = (exists (select 1 from ask where ask.id = run.id || '/' || left_step.step || '/0'))
      union all select ask.id from ask join run on run.id = ask.run
      where ask.kind = 'FOLLOW_UP' and (committed_at is null or aborted_by is null)
      and not exists (select 1 from run_step where run = ask.run and step = ask.step
        and does = 'followup.add')
      """),
  NOT_STUCK(
      "Nothing is stuck",
      """
      select id from run where ended_at is null and state <> 'HELD' and not exists
      (select 1 from scheduled_tasks where task_name <> 'follow-up' and (task_instance = run.id
        or task_instance like run.id || '#%' or task_instance like run.id || '/%'))
      """),
  CAN_BE_ENDED("Every run can be ended", "select '' where false");

  private final String sentence;
  private final String breaches;

  Invariant(String sentence, String breaches) {
    this.sentence = sentence;
    this.breaches = breaches;
  }

  String sentence() {
    return sentence;
  }

  /** Finds what breaks it; the last one is judged where a world has come to rest. */
  String breaches() {
    return breaches;
  }
}
