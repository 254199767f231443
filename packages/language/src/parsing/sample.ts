/**
 * A framework and an inspection that use everything in the grammar at least once, and no more than that: what they say is
 * made up. For the tests of this folder.
 */
export const sample = `use "./common.yardstick"

// Everything that can stand in a framework.
framework Harbour2024 "Inspection of harbour services" cy "Arolygu gwasanaethau harbwr" {
    publisher "Harbour Inspectorate"
    version 1.2
    effective from 2024-01 to 2025-12-31
    source "Annex 2 of the handbook"

    scale Rating "Ratings" {
        level Poor      = 0
        level Fair      = 1 "Fair enough" cy "Gweddol"
        level Good      = 2 means "Good work
            in most cases"
        level Excellent = 3.5 "Excellent" means "Nothing to add"
    }

    banding CaseQuality of percent to Rating rounded to whole {
        below 50   is Poor "Minority"
        50 to 64   is Fair "Too few"
        65 to 79   is Good
        80 or more is Excellent
    }

    banding Total of score to Rating rounded to 1 decimal {
        0 to below 7 is Poor
        7 to 18 is Fair
        19 is Good
        20 or more is Excellent
    }

    banding Share of percent to Rating rounded to 2 decimals {
        below 38 is Poor
        38 or more is Good
    }

    wording Proportions "Proportions" {
        "all" when 100
        "all but one" cy "pob un ond un" when all but 1 case
        "all but some" when all but 3 cases
        "nearly all" when 90 or more
        "few" when below 10
        counts when 14 cases or fewer
        counts when 1 case or fewer
        percentage when 10 or more
    }

    cases Berths "Berths inspected" {
        field Kind "Kind of berth" choice "Public", "Private" cy "Preifat", "Naval"
        field Length number
        field Opened date
        field Remarks text
        field Public "Open to the public" yes or no
    }
    cases Ships

    /* The structure,
       in the published order. */
    domain 1 "Leadership" {
        standards rated by inspectors on Rating
        standard 1.1 "Governance" {
            statement "The harbour is led well."
            question 1.1.1 "Vision" asks "Is there a vision?" weight 2 {
                prompt "Is it written down?"
                evidence 1.1.1.1 "The annual plan"
                evidence V1.1 "The board's minutes"
            }
        }
        standard 1.2a "Staff" not rated because "first inspected in 2026"
    }

    domain 2 "Berths" samples Berths {
        questions rated by CaseQuality
        standards rated by lowest of questions
        standard 2.1 "Safety" {
            question 2.1.1 "Lights" asks "Are lights kept?" relevant when Public is yes and Length is above 12.5
            question 2.1.2 "Ladders" relevant when (Kind is one of "Public", "Naval" or Remarks is not "none") and Public is not no
        }
        standard 2.2 "Care" {
            rated by highest of questions in 2.2 except 2.2.1, 2.2.2 ignoring unrated
            question 2.2.1 "Cleaning"
            question 2.2.2 "Repairs"
            question 2.2.3 "Dredging"
        }
    }

    section 3 "Records" {
        criteria described by Proportions
        area 3.1 "Paper" {
            judgement 3.1.1 "Kept" asks "Are records kept?" {
                rated by median of criteria
                criterion 3.1.1.1 "Daily"
            }
        }
        area 3.2 "Digital" {
            described by Proportions
        }
    }
    areas rated by Share of share of judgements
    sections rated by Total of mean of areas
    domains not rated because "standards are rated"
    judgements rated by inspectors on Rating

    overall rated by Total of sum of standards in 1, 2 except 1.2a {
        at most Fair when any standard in 2 is Poor
        at most Good when 2 or more standards are below Good
        at most Poor when Safe is no or all questions except 2.1.1 are rated
        at most Good when 2.1 is above Fair and Delay is below 30
    }
    check Safe "Is the harbour safe?"
    statistic Delay "Delay" percent target 100% note "Of arrivals"
    statistic Calls "Calls" number

    discretion "Panel" for standards in 2, 3 {
        up to 1 level
        when within 5 points of a boundary
        or one case changes the rating
        or 2 cases change the rating
        or 5 cases or fewer
    }
    discretion "Chief inspector" for overall {
        up to 2 levels
        when within 1 point of a boundary or 1 case or fewer
    }
    notes for judgements "Strengths", "Areas for improvement"
}

framework Harbour2026 revises Harbour2024 {
    effective from 2026-01
    replace standard 1.1 "Governance and finance"
    add standard 2.3 "Ferries"
    add to 3 area 3.3 "Charts"
    remove question 2.1.2
    remove scale Old
    remove banding Share
    remove wording Proportions
    remove cases Ships
    remove check Safe
    remove statistic Calls
    remove discretion "Panel"
    remove notes for judgements
}

inspection Whitby2024 of Harbour2024 {
    service "Whitby harbour"
    fieldwork 2024-05 to 2024-06
    published 2024-09-16
    source "The report"
    cases Berths 42
    score 26 of 36

    1.1 Good
    1.2a not rated because "too early"
    2.1.1 67%
    2.1.2 18 of 42
    2.2.1 64.5
    3.1.1.1 "nearly all"
    Safe yes
    Delay 57% average 79% range 41% to 100%
    override 2.2 to Fair because "two berths were closed"
    override overall to Good because "the panel said so"
    note 3.1.1 "Strengths" "Well kept"
    expect 2.1 Good
    expect 1.2a not rated
    expect 3.1.1.1 "nearly all"
    expect score 7 of 36
    expect overall Fair
}
`;
