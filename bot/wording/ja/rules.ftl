## Why somebody is not asked

why-not-opted_out = アンケートを停止しています
why-not-bot = ボットです
why-not-gone = アカウントが無効か、Slack で見えません
why-not-guest = ゲストは対象外です
why-not-external = 社外の人で、対象外です
why-not-member = メンバーは対象外です
why-not-excluded = アンケートの除外対象です
why-not-open_ask = 未完了の質問があります
why-not-tenure = 参加したばかりです
why-not-cooldown = 最近質問したか、近く質問する予定です
why-not-team_spread = その日はチームへの質問が十分です
why-not-account_spread = その日は同じ取引先への質問が十分です
why-not-account_cooldown = 同じ取引先の方に最近お尋ねしました
why-not-survey_day_full = その日の質問数が上限に達しています
why-not-wave_over = 順番が来る前に今回の配信が終わります
why-not-not_drawn = 今回の抽出に入っていません
why-not-too_few = 匿名の調査のため、5人に満たない人数では質問しません
why-not-asked = 今回はすでに質問しました
why-not-until = { $why }（{ $day }以降）
