# Without labelled texts there is nothing to learn from, and it says so.
run(1 "${article}")
expect("it says what is lacking" err MATCHES "no labelled texts")
