-- All that waits for others is written down in one place: vigil.
drop table build_watch;
