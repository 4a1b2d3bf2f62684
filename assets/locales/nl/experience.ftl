# Wat er beloofd was, wat er verwacht en ervaren werd, en wat media doen

experience-heading = Verwacht en ervaren
experience-expected = Verwacht
experience-experienced = Ervaren
experience-clear = Scores wissen
experience-disappointment = tegenvaller
experience-delight = meevaller
experience-surprise-disappointment = Tegenvaller van { $by }
experience-surprise-delight = Meevaller van { $by }
experience-promise = Merkbelofte
experience-promise-absent = speelt hier niet
experience-promise-kept = belofte waargemaakt
experience-promise-broken = belofte gebroken
experience-role = Rol van het medium
experience-role-none = geen
experience-role-touch = Touch
experience-role-tell = Tell
experience-role-sell = Sell
experience-role-care = Care
experience-system = Systeem
